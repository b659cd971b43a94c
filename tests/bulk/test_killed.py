"""A job that is killed over and over ends with every item done once."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

from symphony_ext import SymphonyPod, bulk
from symphony_ext.sandbox.mischief import Mischief
from symphony_ext.testing import SandboxPod
from tests.bulk import killed

ROOT = Path(__file__).parents[2]
COUNT = 300
KILLS = 4
CREATE = "rooms.create_room"


def test_a_job_that_is_killed_misses_nothing_and_repeats_nothing(
    pod: SymphonyPod, sandbox_pod: SandboxPod, mischief: Mischief, key_file: Path, tmp_path: Path
) -> None:
    journal = tmp_path / "rooms.journal"
    names = [f"Desk {number}" for number in range(COUNT)]

    def made() -> Counter[str]:
        return Counter(stream.name for stream in list(sandbox_pod.state.streams) if stream.name.startswith("Desk "))

    def was_done(name: str) -> bool:
        return made()[name] > 0

    mischief.order("slow", seconds=0.02, share=1.0, operation=CREATE)
    doubtful = 0
    for kill in range(1, KILLS + 1):
        command = [sys.executable, killed.__file__, sandbox_pod.url, str(key_file), str(journal), str(COUNT)]
        path = os.pathsep.join([str(ROOT / "generated"), str(ROOT)])
        with subprocess.Popen(command, env={**os.environ, "PYTHONPATH": path}) as process:
            while made().total() < kill * COUNT // (KILLS + 2):
                assert process.poll() is None, "the job ended before it was killed"
            process.kill()
        if kill == KILLS // 2:  # from here on with what the first runs left open
            outcomes = list(bulk(pod.rooms.create_room, names, arguments=killed.room, journal=journal, dry_run=True))
            doubtful = sum(outcome.status == "uncertain" for outcome in outcomes)
            assert doubtful <= 8 * kill
    while made().total() < len(mischief.received(CREATE)):
        pass  # the Pod has yet to do what the last one asked for
    job = bulk(pod.rooms.create_room, names, arguments=killed.room, journal=journal, was_done=was_done)
    assert job.run().total == COUNT
    assert (job.summary.failed, job.summary.uncertain) == (0, 0)
    assert made() == dict.fromkeys(names, 1)
    assert doubtful > 0
