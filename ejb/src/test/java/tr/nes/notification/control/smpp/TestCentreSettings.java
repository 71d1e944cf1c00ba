package tr.nes.notification.control.smpp;

import tr.nes.notification.testing.MessageCentre;

/** An account at a message centre on this machine. */
final class TestCentreSettings extends SmppSettings {

    private final int port;
    private final long answerWithin;
    private String password = MessageCentre.PASSWORD;

    TestCentreSettings(MessageCentre centre) {
        this(centre, 2_000);
    }

    /** @param answerWithin milliseconds */
    TestCentreSettings(MessageCentre centre, long answerWithin) {
        this.port = centre.port();
        this.answerWithin = answerWithin;
    }

    void changePassword(String next) {
        password = next;
    }

    @Override
    public boolean isConfigured() {
        return true;
    }

    @Override
    String host() {
        return "127.0.0.1";
    }

    @Override
    int port() {
        return port;
    }

    @Override
    String systemId() {
        return "nes";
    }

    @Override
    String password() {
        return password;
    }

    @Override
    String source() {
        return "SERTIFIKA";
    }

    @Override
    long answerWithin() {
        return answerWithin;
    }
}
