package tr.nes.cardconnector.vendor;

/** A command of the library that is not sent. The message names its header and may be logged. */
final class CommandRefused extends Exception {

    private static final long serialVersionUID = 1L;

    CommandRefused(String why) {
        super(why);
    }
}
