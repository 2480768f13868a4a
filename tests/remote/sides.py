"""Two sides: the original library and ours, each asked in a laboratory of its own; and where their answers differ."""

import argparse
import json
import os
import pathlib
import subprocess
import sys

import lab

ORIGINAL = "original"


def environment(library):
    """This process's environment, for a program that is to load a library."""
    variables = {name: value for name, value in os.environ.items() if name != "LD_LIBRARY_PATH"}
    return variables if library == ORIGINAL else {**variables, "LD_LIBRARY_PATH": library}


def parser():
    """What all scripts take that ask both sides: our library, and the system to ask in."""
    words = argparse.ArgumentParser()
    words.add_argument("library")
    words.add_argument("--root")
    return words


def answers(script, library, root, *words):
    """What both sides of a script answer, the original's first; they are asked at the same time."""
    with lab.Scratch() as scratch:
        folders, processes = [scratch / "theirs", scratch / "ours"], []
        for folder, loaded in zip(folders, (ORIGINAL, library)):
            folder.mkdir()
            command = [lab.PYTHON, str(pathlib.Path(script).resolve()), "--side", folder, loaded, *words]
            processes.append(subprocess.Popen(lab.inside(command, root, [] if loaded == ORIGINAL else [loaded])))
        if any([process.wait() for process in processes]):
            raise SystemExit("one of the sides came to no end")
        return [json.loads((folder / "answers").read_text(encoding="utf-8")) for folder in folders]


def run(main, ask, **modes):
    """Runs a script as it was called: a side of it, whose answers `ask` returns; another of its processes; or the whole."""

    def side(folder, library, *words):
        text = json.dumps(ask(pathlib.Path(folder), library, *words))
        pathlib.Path(folder, "answers").write_text(text.replace(folder, "FOLDER"), encoding="utf-8")

    mode = {"--side": side, **{f"--{name}": mode for name, mode in modes.items()}}.get(sys.argv[1])
    if mode:
        mode(*sys.argv[2:])
    else:
        main(sys.argv[1:])


def show(what, theirs, ours, around=300):
    """Prints where two answers begin to differ."""
    theirs, ours = (answer if isinstance(answer, str) else json.dumps(answer, default=str) for answer in (theirs, ours))
    start = max(len(os.path.commonprefix([theirs, ours])) - around // 2, 0)
    print(what)
    for name, text in (("original", theirs), ("ours", ours)):
        print(f"  {name:<8} {'...' if start else ''}{text[start:start + around + around // 2]!r}", flush=True)
