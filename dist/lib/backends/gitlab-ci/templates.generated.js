// Generated from templates/gitlab-ci/ by `npm run templates`. Do not edit: change the files there.
export const templates = {
    'history.yml': {
        text: `# Added to the component's job: Nosey Parker reads the whole history.
jmo-example:scan:
  variables:
    GIT_DEPTH: 0
`,
        places: { "jmo-example:scan": [90, 118, 70, 86, 70, 0, 1], "jmo-example:scan\nvariables": [105, 118, 90, 99, 88, 2, 1], "jmo-example:scan\nvariables\nGIT_DEPTH": [116, 117, 105, 114, 101, 4, 0] },
    },
    'include.yml': {
        text: `include:
  # example
  - component: $CI_SERVER_FQDN/group/project/scan@1.0.0
    inputs:
      name: example
  - component: $CI_SERVER_FQDN/group/project/notify@1.0.0
    inputs:
      name: example
`,
        places: { "include": [23, 199, 0, 7, 0, 0, 1], "include\n0": [25, 109, 25, 109, 21, 2, 1], "include\n0\ncomponent": [36, 76, 25, 34, 21, 2, 0], "include\n0\ninputs": [95, 109, 81, 87, 77, 4, 1], "include\n0\ninputs\nname": [101, 108, 95, 99, 89, 6, 0], "include\n1": [113, 199, 113, 199, 109, 2, 1], "include\n1\ncomponent": [124, 166, 113, 122, 109, 2, 0], "include\n1\ninputs": [185, 199, 171, 177, 167, 4, 1], "include\n1\ninputs\nname": [191, 198, 185, 189, 179, 6, 0] },
    },
    'jobs.yml': {
        text: `# What all jobs of this schedule share.
.jmo-example:
  # Nothing from the project's own \`default:\` reaches these jobs, such as its before_script.
  inherit:
    default: false
  # A push must not cancel a scan.
  interruptible: false
  tags:
    - docker
  rules:
    - if: '$CI_PIPELINE_SOURCE == "schedule" && $CI_PIPELINE_SCHEDULE_DESCRIPTION == "jmo-schedule: example"'
    # By hand: Build > Pipelines > New pipeline, with the variable JMO_SCHEDULE set to this name.
    - if: '$JMO_SCHEDULE == "example"'

# Decides whether this run may scan. The answer reaches the other jobs as JMO_GUARD_RUN, since GitLab chooses jobs
# before any of them has run.
jmo-example:guard:
  extends: .jmo-example
  stage: .pre
  image:
    name: registry.example.com/cli:1
    entrypoint: ['']
  timeout: 10 minutes
  variables:
    GIT_STRATEGY: empty
  script:
    - jmo-schedule guard
  artifacts:
    reports:
      dotenv: jmo-guard.env
    expire_in: 1 day

jmo-example:scan:
  extends: .jmo-example
  stage: test
  needs:
    - jmo-example:guard
  image:
    name: registry.example.com/scanner:1
    # The image's own entrypoint is the scanner; a job needs a shell.
    entrypoint: ['']
  timeout: 120 minutes
  retry:
    max: 1
  variables:
    # Ends the script before the job's timeout does, so that there is time to keep what was found until then.
    RUNNER_SCRIPT_TIMEOUT: 6900s
    # Nosey Parker reads the whole history.
    GIT_DEPTH: 0
  script:
    - jmo ci
  artifacts:
    when: always
    access: developer
    paths:
      - results
      - .jmo-schedule
    expire_in: 30 days

# A job of its own that succeeds, since GitLab reads reports from successful jobs only.
jmo-example:report:
  extends: .jmo-example
  stage: test
  needs:
    - jmo-example:guard
    - jmo-example:scan
  when: always
  image:
    name: registry.example.com/cli:1
    entrypoint: ['']
  timeout: 10 minutes
  script:
    - jmo-schedule report
  artifacts:
    when: always
    access: developer
    paths:
      - results/reports
      - .jmo-schedule
    reports:
      sast: results/reports/gl-sast-report.json
      codequality: results/reports/gl-code-quality-report.json
    expire_in: 30 days

# Exit code 1: findings at or above the threshold. 2: it could not be checked.
jmo-example:gate:
  extends: .jmo-example
  stage: test
  needs:
    - jmo-example:guard
    - jmo-example:scan
    - jmo-example:report
  when: always
  image:
    name: registry.example.com/cli:1
    entrypoint: ['']
  timeout: 10 minutes
  variables:
    GIT_STRATEGY: empty
  script:
    - jmo-schedule gate
  artifacts:
    when: always
    paths:
      - .jmo-schedule
    expire_in: 1 day

# A job of its own, so that a scan that timed out or lost its runner is reported too. The webhooks are CI/CD variables
# of the project; here stand their names.
jmo-example:notify:
  extends: .jmo-example
  stage: .post
  needs:
    - jmo-example:guard
    - job: jmo-example:scan
      artifacts: false
    - jmo-example:report
    - jmo-example:gate
  when: always
  image:
    name: registry.example.com/cli:1
    entrypoint: ['']
  timeout: 10 minutes
  variables:
    GIT_STRATEGY: empty
  script:
    - jmo-schedule notify
`,
        places: { ".jmo-example": [149, 512, 40, 52, 40, 0, 1], ".jmo-example\ninherit": [162, 177, 149, 156, 147, 2, 1], ".jmo-example\ninherit\ndefault": [171, 176, 162, 169, 158, 4, 0], ".jmo-example\ninterruptible": [229, 234, 214, 227, 212, 2, 0], ".jmo-example\ntags": [247, 256, 237, 241, 235, 2, 1], ".jmo-example\ntags\n0": [249, 255, 249, 255, 243, 4, 0], ".jmo-example\nrules": [269, 512, 258, 263, 256, 2, 1], ".jmo-example\nrules\n0": [271, 375, 271, 375, 265, 4, 1], ".jmo-example\nrules\n0\nif": [275, 374, 271, 273, 265, 4, 0], ".jmo-example\nrules\n1": [479, 512, 479, 512, 473, 4, 1], ".jmo-example\nrules\n1\nif": [483, 511, 479, 481, 473, 4, 0], "jmo-example:guard": [679, 951, 658, 675, 658, 0, 1], "jmo-example:guard\nextends": [688, 700, 679, 686, 677, 2, 0], "jmo-example:guard\nstage": [710, 714, 703, 708, 701, 2, 0], "jmo-example:guard\nimage": [728, 782, 717, 722, 715, 2, 1], "jmo-example:guard\nimage\nname": [734, 760, 728, 732, 724, 4, 0], "jmo-example:guard\nimage\nentrypoint": [777, 781, 765, 775, 761, 4, 0], "jmo-example:guard\nimage\nentrypoint\n0": [778, 780, 778, 780, 761, 4, 0], "jmo-example:guard\ntimeout": [793, 803, 784, 791, 782, 2, 0], "jmo-example:guard\nvariables": [821, 841, 806, 815, 804, 2, 1], "jmo-example:guard\nvariables\nGIT_STRATEGY": [835, 840, 821, 833, 817, 4, 0], "jmo-example:guard\nscript": [855, 876, 843, 849, 841, 2, 1], "jmo-example:guard\nscript\n0": [857, 875, 857, 875, 851, 4, 0], "jmo-example:guard\nartifacts": [893, 951, 878, 887, 876, 2, 1], "jmo-example:guard\nartifacts\nreports": [908, 930, 893, 900, 889, 4, 1], "jmo-example:guard\nartifacts\nreports\ndotenv": [916, 929, 908, 914, 902, 6, 0], "jmo-example:guard\nartifacts\nexpire_in": [945, 950, 934, 943, 930, 4, 0], "jmo-example:scan": [972, 1589, 952, 968, 952, 0, 1], "jmo-example:scan\nextends": [981, 993, 972, 979, 970, 2, 0], "jmo-example:scan\nstage": [1003, 1007, 996, 1001, 994, 2, 0], "jmo-example:scan\nneeds": [1021, 1041, 1010, 1015, 1008, 2, 1], "jmo-example:scan\nneeds\n0": [1023, 1040, 1023, 1040, 1017, 4, 0], "jmo-example:scan\nimage": [1054, 1182, 1043, 1048, 1041, 2, 1], "jmo-example:scan\nimage\nname": [1060, 1090, 1054, 1058, 1050, 4, 0], "jmo-example:scan\nimage\nentrypoint": [1177, 1181, 1165, 1175, 1161, 4, 0], "jmo-example:scan\nimage\nentrypoint\n0": [1178, 1180, 1178, 1180, 1161, 4, 0], "jmo-example:scan\ntimeout": [1193, 1204, 1184, 1191, 1182, 2, 0], "jmo-example:scan\nretry": [1218, 1225, 1207, 1212, 1205, 2, 1], "jmo-example:scan\nretry\nmax": [1223, 1224, 1218, 1221, 1214, 4, 0], "jmo-example:scan\nvariables": [1352, 1442, 1227, 1236, 1225, 2, 1], "jmo-example:scan\nvariables\nRUNNER_SCRIPT_TIMEOUT": [1375, 1380, 1352, 1373, 1348, 4, 0], "jmo-example:scan\nvariables\nGIT_DEPTH": [1440, 1441, 1429, 1438, 1425, 4, 0], "jmo-example:scan\nscript": [1456, 1465, 1444, 1450, 1442, 2, 1], "jmo-example:scan\nscript\n0": [1458, 1464, 1458, 1464, 1452, 4, 0], "jmo-example:scan\nartifacts": [1482, 1589, 1467, 1476, 1465, 2, 1], "jmo-example:scan\nartifacts\nwhen": [1488, 1494, 1482, 1486, 1478, 4, 0], "jmo-example:scan\nartifacts\naccess": [1507, 1516, 1499, 1505, 1495, 4, 0], "jmo-example:scan\nartifacts\npaths": [1534, 1566, 1521, 1526, 1517, 4, 1], "jmo-example:scan\nartifacts\npaths\n0": [1536, 1543, 1536, 1543, 1528, 6, 0], "jmo-example:scan\nartifacts\npaths\n1": [1552, 1565, 1552, 1565, 1544, 6, 0], "jmo-example:scan\nartifacts\nexpire_in": [1581, 1588, 1570, 1579, 1566, 4, 0], "jmo-example:report": [1700, 2188, 1678, 1696, 1678, 0, 1], "jmo-example:report\nextends": [1709, 1721, 1700, 1707, 1698, 2, 0], "jmo-example:report\nstage": [1731, 1735, 1724, 1729, 1722, 2, 0], "jmo-example:report\nneeds": [1749, 1792, 1738, 1743, 1736, 2, 1], "jmo-example:report\nneeds\n0": [1751, 1768, 1751, 1768, 1745, 4, 0], "jmo-example:report\nneeds\n1": [1775, 1791, 1775, 1791, 1769, 4, 0], "jmo-example:report\nwhen": [1800, 1806, 1794, 1798, 1792, 2, 0], "jmo-example:report\nimage": [1820, 1874, 1809, 1814, 1807, 2, 1], "jmo-example:report\nimage\nname": [1826, 1852, 1820, 1824, 1816, 4, 0], "jmo-example:report\nimage\nentrypoint": [1869, 1873, 1857, 1867, 1853, 4, 0], "jmo-example:report\nimage\nentrypoint\n0": [1870, 1872, 1870, 1872, 1853, 4, 0], "jmo-example:report\ntimeout": [1885, 1895, 1876, 1883, 1874, 2, 0], "jmo-example:report\nscript": [1910, 1932, 1898, 1904, 1896, 2, 1], "jmo-example:report\nscript\n0": [1912, 1931, 1912, 1931, 1906, 4, 0], "jmo-example:report\nartifacts": [1949, 2188, 1934, 1943, 1932, 2, 1], "jmo-example:report\nartifacts\nwhen": [1955, 1961, 1949, 1953, 1945, 4, 0], "jmo-example:report\nartifacts\naccess": [1974, 1983, 1966, 1972, 1962, 4, 0], "jmo-example:report\nartifacts\npaths": [2001, 2041, 1988, 1993, 1984, 4, 1], "jmo-example:report\nartifacts\npaths\n0": [2003, 2018, 2003, 2018, 1995, 6, 0], "jmo-example:report\nartifacts\npaths\n1": [2027, 2040, 2027, 2040, 2019, 6, 0], "jmo-example:report\nartifacts\nreports": [2060, 2165, 2045, 2052, 2041, 4, 1], "jmo-example:report\nartifacts\nreports\nsast": [2066, 2101, 2060, 2064, 2054, 6, 0], "jmo-example:report\nartifacts\nreports\ncodequality": [2121, 2164, 2108, 2119, 2102, 6, 0], "jmo-example:report\nartifacts\nexpire_in": [2180, 2187, 2169, 2178, 2165, 4, 0], "jmo-example:gate": [2288, 2664, 2268, 2284, 2268, 0, 1], "jmo-example:gate\nextends": [2297, 2309, 2288, 2295, 2286, 2, 0], "jmo-example:gate\nstage": [2319, 2323, 2312, 2317, 2310, 2, 0], "jmo-example:gate\nneeds": [2337, 2405, 2326, 2331, 2324, 2, 1], "jmo-example:gate\nneeds\n0": [2339, 2356, 2339, 2356, 2333, 4, 0], "jmo-example:gate\nneeds\n1": [2363, 2379, 2363, 2379, 2357, 4, 0], "jmo-example:gate\nneeds\n2": [2386, 2404, 2386, 2404, 2380, 4, 0], "jmo-example:gate\nwhen": [2413, 2419, 2407, 2411, 2405, 2, 0], "jmo-example:gate\nimage": [2433, 2487, 2422, 2427, 2420, 2, 1], "jmo-example:gate\nimage\nname": [2439, 2465, 2433, 2437, 2429, 4, 0], "jmo-example:gate\nimage\nentrypoint": [2482, 2486, 2470, 2480, 2466, 4, 0], "jmo-example:gate\nimage\nentrypoint\n0": [2483, 2485, 2483, 2485, 2466, 4, 0], "jmo-example:gate\ntimeout": [2498, 2508, 2489, 2496, 2487, 2, 0], "jmo-example:gate\nvariables": [2526, 2546, 2511, 2520, 2509, 2, 1], "jmo-example:gate\nvariables\nGIT_STRATEGY": [2540, 2545, 2526, 2538, 2522, 4, 0], "jmo-example:gate\nscript": [2560, 2580, 2548, 2554, 2546, 2, 1], "jmo-example:gate\nscript\n0": [2562, 2579, 2562, 2579, 2556, 4, 0], "jmo-example:gate\nartifacts": [2597, 2664, 2582, 2591, 2580, 2, 1], "jmo-example:gate\nartifacts\nwhen": [2603, 2609, 2597, 2601, 2593, 4, 0], "jmo-example:gate\nartifacts\npaths": [2627, 2643, 2614, 2619, 2610, 4, 1], "jmo-example:gate\nartifacts\npaths\n0": [2629, 2642, 2629, 2642, 2621, 6, 0], "jmo-example:gate\nartifacts\nexpire_in": [2658, 2663, 2647, 2656, 2643, 4, 0], "jmo-example:notify": [2848, 3194, 2826, 2844, 2826, 0, 1], "jmo-example:notify\nextends": [2857, 2869, 2848, 2855, 2846, 2, 0], "jmo-example:notify\nstage": [2879, 2884, 2872, 2877, 2870, 2, 0], "jmo-example:notify\nneeds": [2898, 3017, 2887, 2892, 2885, 2, 1], "jmo-example:notify\nneeds\n0": [2900, 2917, 2900, 2917, 2894, 4, 0], "jmo-example:notify\nneeds\n1": [2924, 2969, 2924, 2969, 2918, 4, 1], "jmo-example:notify\nneeds\n1\njob": [2929, 2945, 2924, 2927, 2918, 4, 0], "jmo-example:notify\nneeds\n1\nartifacts": [2963, 2968, 2952, 2961, 2946, 6, 0], "jmo-example:notify\nneeds\n2": [2975, 2993, 2975, 2993, 2969, 4, 0], "jmo-example:notify\nneeds\n3": [3000, 3016, 3000, 3016, 2994, 4, 0], "jmo-example:notify\nwhen": [3025, 3031, 3019, 3023, 3017, 2, 0], "jmo-example:notify\nimage": [3045, 3099, 3034, 3039, 3032, 2, 1], "jmo-example:notify\nimage\nname": [3051, 3077, 3045, 3049, 3041, 4, 0], "jmo-example:notify\nimage\nentrypoint": [3094, 3098, 3082, 3092, 3078, 4, 0], "jmo-example:notify\nimage\nentrypoint\n0": [3095, 3097, 3095, 3097, 3078, 4, 0], "jmo-example:notify\ntimeout": [3110, 3120, 3101, 3108, 3099, 2, 0], "jmo-example:notify\nvariables": [3138, 3158, 3123, 3132, 3121, 2, 1], "jmo-example:notify\nvariables\nGIT_STRATEGY": [3152, 3157, 3138, 3150, 3134, 4, 0], "jmo-example:notify\nscript": [3172, 3194, 3160, 3166, 3158, 2, 1], "jmo-example:notify\nscript\n0": [3174, 3193, 3174, 3193, 3168, 4, 0] },
    },
    'runner.yml': {
        text: `# Added to the component's jobs: the runner that takes them.
.jmo-example:
  tags:
    - docker
`,
        places: { ".jmo-example": [77, 96, 61, 73, 61, 0, 1], ".jmo-example\ntags": [87, 96, 77, 81, 75, 2, 1], ".jmo-example\ntags\n0": [89, 95, 89, 95, 83, 4, 0] },
    },
};
