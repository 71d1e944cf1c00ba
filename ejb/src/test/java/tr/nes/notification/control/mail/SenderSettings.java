package tr.nes.notification.control.mail;

import java.util.Optional;

/** A sender's name with Turkish letters. */
final class SenderSettings extends MailSettings {

    Optional<String> user = Optional.empty();
    String password = "";

    @Override
    public boolean isConfigured() {
        return true;
    }

    @Override
    String from() {
        return "portal@ornek.test";
    }

    @Override
    String fromName() {
        return "Sertifika Merkezi İzmir";
    }

    @Override
    Optional<String> user() {
        return user;
    }

    @Override
    String password() {
        return password;
    }
}
