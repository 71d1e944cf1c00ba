package tr.nes.condition;

/** Why the machine does not let the server work. */
public enum FaultCause {
    DISK_FULL("the disk is full"),
    READ_ONLY("the disk can't be written to"),
    FOLDERS("the installation's folders can't be used"),
    DATABASE("the database does not answer");

    private final String sentence;

    FaultCause(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
