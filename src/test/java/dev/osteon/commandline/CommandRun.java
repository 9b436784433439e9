package dev.osteon.commandline;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One command, run to its end.
 *
 * @param code exit code
 * @param out what it had to say
 * @param err what went wrong
 */
record CommandRun(int code, String out, String err) {
    static CommandRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new CommandRun(code, out.toString(), err.toString());
    }
}
