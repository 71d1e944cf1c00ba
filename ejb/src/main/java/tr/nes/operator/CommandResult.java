package tr.nes.operator;

import java.io.Serializable;
import java.util.List;

/** Output and exit code of a command. */
public record CommandResult(int code, List<String> lines) implements Serializable {

    public static final int DONE = 0;
    /** The request failed or can't be met; the text says why. */
    public static final int FAILED = 1;
    /** The server, or something that it needs, can't be reached. */
    public static final int NO_SERVER = 2;
    /** EX_USAGE of sysexits.h. */
    public static final int USAGE = 64;

    public static CommandResult done(List<String> lines) {
        return new CommandResult(DONE, lines);
    }

    public static CommandResult failed(String why) {
        return new CommandResult(FAILED, List.of(why));
    }

    /** @param arguments the command and what follows it, which were not understood */
    public static CommandResult usage(List<String> arguments) {
        return new CommandResult(USAGE, CommandUsage.lines(arguments));
    }
}
