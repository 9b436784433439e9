-- Posts the body in a file again and again, each time with the next line of another file as its Authorization where there is one, and prints
-- what dev.osteon.bench.Wrk reads:   wrk -s bench/wrk.lua URL -- BODY [TOKENS]
local tokens, used, fixed

function init(args)
  local file = assert(io.open(args[1], "rb"))
  wrk.method, wrk.body = "POST", file:read("*a")
  file:close()
  wrk.headers["Content-Type"] = "application/json"
  if args[2] then
    tokens, used = {}, 0
    for line in io.lines(args[2]) do tokens[#tokens + 1] = line end
  else
    fixed = wrk.format()
  end
end

function request()
  if fixed then return fixed end
  used = used + 1
  wrk.headers["Authorization"] = tokens[used]
  return wrk.format()
end

function done(summary, latency)
  local errors = summary.errors
  print(string.format("calls %d %d %d", summary.requests,
    errors.status + errors.connect + errors.read + errors.write + errors.timeout, summary.duration))
  for i = 1, #latency do print(string.format("took %d %d", latency(i))) end
end
