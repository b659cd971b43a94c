"""The same answers from Starlette alone, beside which the sandbox is measured: ``python -m acceptance.bare FILE``.

The file holds the answers as JSON, by path. At ``PATH`` a handler encodes its answer each time, as handlers do; at
``/encoded/PATH`` it sends bytes that were encoded before, which is as fast as it can get.
"""

from __future__ import annotations

import json
import signal
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

READY = "Bare Starlette ready at "


class _Server(uvicorn.Server):
    async def startup(self, sockets: list[Any] | None = None) -> None:
        await super().startup(sockets)
        port = self.servers[0].sockets[0].getsockname()[1]
        print(f"{READY}http://127.0.0.1:{port}", flush=True)


def _routes(path: str, answer: Any) -> list[Route]:
    encoded = JSONResponse(answer).body

    async def encode(_: Request) -> Response:
        return JSONResponse(answer)

    async def send(_: Request) -> Response:
        return Response(encoded, media_type="application/json")

    return [Route(path, encode), Route(f"/encoded{path}", send)]


def _leave(number: int, frame: object) -> None:
    # uvicorn sends itself the signal again when it has stopped, and the process would end by it.
    raise SystemExit(0)


def main() -> None:
    """Answer until told to stop."""
    answers: dict[str, Any] = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    app = Starlette(routes=[route for path, answer in answers.items() for route in _routes(path, answer)])
    config = uvicorn.Config(
        app,
        port=0,
        http="httptools" if find_spec("httptools") else "h11",  # as the sandbox
        lifespan="off",
        ws="none",
        access_log=False,
        log_level="warning",
        server_header=False,
    )
    server = _Server(config)
    server.run()


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, _leave)
    main()
