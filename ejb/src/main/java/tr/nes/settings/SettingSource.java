package tr.nes.settings;

/** Where a setting's value came from. */
public enum SettingSource {
    /** {@code -Dname=value} behind the start script's name. */
    COMMAND_LINE,
    /** {@code JAVA_OPTS} of the environment. */
    ENVIRONMENT,
    /** A file of properties ({@code -P}), or the server's configuration. */
    FILE,
    /** Nobody set it. */
    DEFAULT
}
