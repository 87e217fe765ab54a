"""Measures an import in a new process: time of the import, and CPU time of the process.

python imports.py STATEMENT [STATEMENT_BEFORE]
"""

import sys
import time

for statement in sys.argv[2:]:
    exec(statement)
wall, cpu = time.perf_counter(), time.process_time()
exec(sys.argv[1])
cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
print(f'[{{"cpu": {cpu}, "wall": {wall}, "process_cpu": {time.process_time()}, "modules": {len(sys.modules)}}}]')
