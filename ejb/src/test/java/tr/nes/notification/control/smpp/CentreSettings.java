package tr.nes.notification.control.smpp;

import tr.nes.notification.testing.MessageCentre;

/** An account at a message centre on this machine. */
final class CentreSettings extends SmppSettings {

    private final int port;
    private String password = MessageCentre.PASSWORD;

    CentreSettings(MessageCentre centre) {
        this.port = centre.port();
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
        return 2_000;
    }
}
