package tr.nes.cardconnector.commissioning;

/** The card did not do what its dialect assumes. The message is shown to people and contains no secret. */
final class Surprise extends Exception {

    private static final long serialVersionUID = 1L;

    Surprise(String message) {
        super(message);
    }

    static void unless(boolean expected, String otherwise) throws Surprise {
        if (!expected) {
            throw new Surprise(otherwise);
        }
    }
}
