package tr.nes.cardconnector.vendor;

/**
 * How a call of the library ended.
 *
 * @param value what it returned; null if it did not return
 * @param thrown what it threw; null if it returned or hung
 * @param hung whether its time was over
 */
record Answered<T>(T value, Throwable thrown, boolean hung) {

    static <T> Answered<T> returned(T value) {
        return new Answered<>(value, null, false);
    }

    static <T> Answered<T> threw(Throwable thrown) {
        return new Answered<>(null, thrown, false);
    }

    static <T> Answered<T> silent() {
        return new Answered<>(null, null, true);
    }

    boolean normally() {
        return thrown == null && !hung;
    }
}
