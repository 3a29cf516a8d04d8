"""What must hold of a whole document before it replaces the one we have.

Imported by pulls only: it needs the pipeline, which `llm_db.sources` must not load.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from attr import evolve, field, frozen

from .._canonical import Canonical
from .._ids import ModelKey, normalize_provider_id
from .._text import shown
from ..errors import DocumentError, PullError
from ..pipeline import Dropped, Ingested, Layer, normalize, validate
from .document import parse_json
from .remote import transform


@frozen
class Checked:
    """A document that may be taken.

    ``facts`` are the canonical data as upstream wrote them, ``layer`` the same records
    normalised and validated; neither holds a record that ``layer.dropped`` lists.
    """

    facts: Canonical = field(repr=False)
    layer: Layer = field(repr=False)


#: What to do about a downloaded document that was not taken.
DOWNLOAD_FIX = "check the address, or pull again later"


def checked(
    body: bytes,
    where: str,
    source: str = "models_dev",
    fix: str = DOWNLOAD_FIX,
    read: Callable[[Mapping[str, Any]], Canonical] = transform,
) -> Checked:
    """Read a document, by default in models.dev's format, and check it from end to end.

    ``where`` is the URL or file in messages, ``source`` the name in findings, ``fix``
    the advice to whoever named it, ``read`` what makes canonical data of it. Raises
    `PullError`: ``bad_document`` for what cannot be read, ``empty_catalog`` for a
    document without a usable provider or model, such as an error envelope.
    """
    try:
        document = parse_json(body, where)
    except DocumentError as error:
        message = f"{error}; it was not taken: {fix}"
        raise PullError(message, reason=error.reason) from error
    facts = read(document)
    layer = layer_of(facts, source)
    if not layer.providers or not layer.models:
        raise _empty(document, layer, where, fix)
    return Checked(_surviving(facts, layer), layer)


def layer_of(facts: Canonical, source: str) -> Layer:
    """Normalised and validated records; none of a provider that was dropped."""
    given = Ingested(
        source=source,
        data=facts,
        dropped=tuple(Dropped(source, *finding) for finding in facts.dropped),
        ignored=tuple(Dropped(source, *finding) for finding in facts.ignored),
    )
    layer = validate(normalize(given))
    orphans = [key for key in layer.models if key.provider not in layer.providers]
    if not orphans:
        return layer
    why = "its provider was dropped"
    kept = {k: r for k, r in layer.models.items() if k.provider in layer.providers}
    return evolve(
        layer,
        models=kept,
        built_models={key: layer.built_models[key] for key in kept},
        dropped=(
            *layer.dropped,
            *(Dropped(source, *k, "provider", why) for k in orphans),
        ),
    )


def _surviving(facts: Canonical, layer: Layer) -> Canonical:
    return Canonical(dict(_survivors(facts, layer)), ignored=facts.ignored)


def _survivors(
    facts: Canonical, layer: Layer
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    seen: set[str] = set()
    for raw in sorted(facts):
        id = normalize_provider_id(raw)
        # Of two that normalise to one id the first stays, as in Normalize.
        if id is None or id in seen:
            continue
        seen.add(id)
        if id in layer.providers:
            entry = facts[raw]
            fields = {key: entry[key] for key in entry if entry[key] is not None}
            models = [
                m for m in entry["models"] if ModelKey(id, m["id"]) in layer.models
            ]
            yield raw, {**fields, "models": models}


def _empty(
    document: Mapping[str, Any], layer: Layer, where: str, fix: str
) -> PullError:
    what = "model" if layer.providers else "provider"
    why = ""
    if "error" in document:
        why = f"; it looks like an error report: {shown(document['error'], 200)}"
    elif layer.dropped:
        first, more = layer.dropped[0], len(layer.dropped) - 1
        were = f"{more + 1} records were dropped, the first of them"
        place = f"'{shown(first.provider)}'{first.field and f': {first.field}'}"
        why = f"; {were if more else 'one record was dropped:'} {place}: {first.reason}"
    return PullError(
        f"{shown(where, 200)} holds no usable {what}{why}; it was not taken: {fix}",
        reason="empty_catalog",
    )
