package tr.nes.settings.control;

import java.lang.management.ManagementFactory;
import java.util.List;
import tr.nes.settings.SettingSource;

/** Tells where a system property of this process came from. */
public final class SettingSources {

    private final List<String> javaOptions;
    private final String command;

    /**
     * @param javaOptions what Java itself was given, which comes from the environment
     * @param command the main class and its arguments
     */
    SettingSources(List<String> javaOptions, String command) {
        this.javaOptions = javaOptions;
        this.command = " " + command + " ";
    }

    /** Of this process. */
    public static SettingSources current() {
        return new SettingSources(
                ManagementFactory.getRuntimeMXBean().getInputArguments(), System.getProperty("sun.java.command", ""));
    }

    /** The command line comes last, so it wins. */
    SettingSource of(String name, boolean isSet) {
        if (!isSet) {
            return SettingSource.DEFAULT;
        }
        String given = "-D" + name + "=";
        if (command.contains(" " + given)) {
            return SettingSource.COMMAND_LINE;
        }
        return javaOptions.stream().anyMatch(option -> option.startsWith(given))
                ? SettingSource.ENVIRONMENT
                : SettingSource.FILE;
    }
}
