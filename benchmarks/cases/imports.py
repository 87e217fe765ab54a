"""Import something in a process that has imported next to nothing; time of the import and of the whole process so far.

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
