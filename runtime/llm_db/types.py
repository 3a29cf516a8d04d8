"""Types for annotations: a field or a parameter of pydantic and FastAPI.

`ModelSpec` takes a spec and holds the `Model`; `CapabilityName` names a capability.
"""

from __future__ import annotations

from .schema import CapabilityName, ModelSpec

__all__ = ["CapabilityName", "ModelSpec"]
