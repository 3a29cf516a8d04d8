"""Which source each fact of a model came from, recomputed from a project's layers.

None of it is stored in the package that ships.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from attr import frozen

from llm_db import ModelKey, Snapshot
from llm_db.pipeline import Layer, as_merged, enrich, index, layers, merge_layers
from llm_db.schema import Model
from llm_db.sources import Local, Packaged, Remote, Source

from ..project import Project
from ..text import flatten


@frozen
class Said:
    """What one source says of one field."""

    source: str
    value: Any


@frozen
class Fact:
    """A field of the finished model, its value, and who said what, lowest first.

    ``origin`` is the source whose value counts; ``derived`` for what follows from the
    id, ``default`` if no source says anything; ``united`` if all add to the value.
    """

    field: str
    value: Any
    origin: str
    said: tuple[Said, ...]

    @property
    def united(self) -> bool:
        """Whether several sources add to the value."""
        return self.origin == UNITED

    @property
    def overridden(self) -> tuple[Said, ...]:
        """What others said and was overridden, latest first."""
        if self.united:
            return ()
        return tuple(s for s in reversed(self.said[:-1]) if s.value != self.value)


DERIVED, DEFAULT, UNITED = "(from the id)", "(default)", "(all together)"


@frozen
class Explained:
    """A model of a project, fact by fact, and whether the project's policy keeps it.

    ``places`` says where each source reads from.
    """

    model: Model
    facts: tuple[Fact, ...]
    allowed: bool
    places: Mapping[str, str]


def explain(project: Project, spec: str) -> Explained:
    """Run the project's sources and say where each fact of one model comes from.

    The policy hides nothing here. Raises what `Snapshot.resolve` raises.
    """
    with project.sources() as sources:
        given = layers(sources, strict=True)
    catalog, _ = index(enrich(merge_layers(given)))
    snapshot = Snapshot(catalog, edition="", generated_at="", prefer=())
    everything = snapshot.with_filters(allow="all", deny={})
    model = everything.resolve(spec).model
    settings = project.settings
    policy = everything.with_filters(allow=settings.allow, deny=settings.deny)
    return Explained(
        model,
        facts_of(model, [*as_merged(given)]),
        policy.allowed(model.provider, model.id),
        {
            layer.source: _place(source, project)
            for source, layer in zip(sources, given, strict=True)
        },
    )


def _place(source: Source, project: Project) -> str:
    """Where a source reads, as far as that is known; else what it is."""
    paths: list[Path] = []
    if isinstance(source, Packaged) and source.snapshot is not None:
        paths = [source.snapshot]
    elif isinstance(source, Local):
        paths = [source.dir]
    elif isinstance(source, Remote):
        paths = list(source.paths)
    if not paths:
        return f"{type(source).__module__}.{type(source).__qualname__}"
    return ", ".join(project.shown_path(path) for path in paths)


def facts_of(model: Model, given: Sequence[Layer]) -> tuple[Fact, ...]:
    """Each fact of a finished model and which of these layers, as merged, said it."""
    key = ModelKey(model.provider, model.id)
    said: dict[str, list[Said]] = {}
    for layer in given:
        for field, value in flatten(layer.models.get(key, {})).items():
            said.setdefault(field, []).append(Said(layer.source, value))
    finished = flatten(model.to_dict())
    return tuple(
        Fact(
            field,
            value,
            _origin(field, value, said.get(field)),
            (*said.get(field, ()),),
        )
        for field, value in finished.items()
    )


def _origin(field: str, value: Any, said: list[Said] | None) -> str:
    if said is None:
        return DERIVED if field in ("family", "provider_model_id") else DEFAULT
    united = isinstance(value, list) and value != list(said[-1].value)
    return UNITED if united else said[-1].source
