package tr.nes.cardconnector.akis;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.List;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ResponseApdu;

/**
 * What makes a blank card a holder's, while its life cycle is {@link LifeCycle#ADMINISTRATION}. Each command replaces
 * what an earlier attempt wrote; only {@link #activate()} is final. The manufacturer's commands are not public: these
 * follow ISO/IEC 7816-4 and 7816-8 and are unconfirmed ({@link Operation#PERSONALISE}).
 */
public final class AkisPersonalisation {

    private static final FilePath PUBLIC_KEY = FilePath.APPLICATION.child("4405");
    private static final FilePath CERTIFICATE = FilePath.APPLICATION.child("2F10");
    private static final int CHUNK = 200;
    private static final int INTEGER = 0x02;

    private final Exchange card;
    private final PinCommands commands;

    AkisPersonalisation(Exchange card, PinCommands commands) {
        this.card = card;
        this.commands = commands;
    }

    /** CHANGE REFERENCE DATA with new data only (ISO/IEC 7816-4:2005 §7.5.7, P1 = 01). @param puk 4 to 16 ASCII digits */
    public void writePuk(byte[] puk) throws CardConnectorException, UnexpectedAnswer {
        SecretDigits.require(puk);
        write("PUK", commands.initialPuk(puk));
    }

    /** Like {@link #writePuk}. @param pin 4 to 16 ASCII digits */
    public void writePin(byte[] pin) throws CardConnectorException, UnexpectedAnswer {
        SecretDigits.require(pin);
        write("PIN", commands.initialPin(pin));
    }

    private void write(String what, CommandApdu command) throws CardConnectorException, UnexpectedAnswer {
        try {
            select();
            demand("writing of the " + what, card.send(command));
        } finally {
            command.wipe();
        }
    }

    /** VERIFY (ISO/IEC 7816-4:2005 §7.5.6): whether the card took this PUK. A wrong one uses up a try. */
    public SecretAnswer provePuk(byte[] puk) throws CardConnectorException, UnexpectedAnswer {
        SecretDigits.require(puk);
        select();
        return card.present(commands.verifyPuk(puk), commands.blockedWords());
    }

    /**
     * GENERATE ASYMMETRIC KEY PAIR (ISO/IEC 7816-8:2016 §5.2), then its public part from the card's file (PKCS #1,
     * RSAPublicKey).
     *
     * @throws UnexpectedAnswer if the card refuses, or the key is none
     */
    public PublicKey generateKey() throws CardConnectorException, UnexpectedAnswer {
        select();
        demand("generation of a key", card.send(CommandApdu.of(0x00, 0x46, 0x80, 0x00)));
        List<Tlv> numbers = Tlv.first(new CardFiles(card).read(PUBLIC_KEY)).children();
        if (numbers.size() != 2 || numbers.stream().anyMatch(number -> number.tag() != INTEGER)) {
            throw UnexpectedAnswer.malformed("public key");
        }
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(
                            new BigInteger(numbers.get(0).value()),
                            new BigInteger(numbers.get(1).value())));
        } catch (GeneralSecurityException | NumberFormatException e) {
            throw UnexpectedAnswer.malformed("public key");
        }
    }

    /** UPDATE BINARY (ISO/IEC 7816-4:2005 §7.2.5), from the end to the beginning: half a certificate is none. */
    public void writeCertificate(byte[] der) throws CardConnectorException, UnexpectedAnswer {
        demand("SELECT " + CERTIFICATE.hex(), card.ask(CERTIFICATE.select()));
        for (int start = (der.length - 1) / CHUNK * CHUNK; start >= 0; start -= CHUNK) {
            byte[] part = Arrays.copyOfRange(der, start, Math.min(der.length, start + CHUNK));
            demand("writing", card.send(CommandApdu.carrying(0x00, 0xD6, start >> 8, start & 0xFF, part)));
        }
    }

    /** AKİS's change of phase to {@link LifeCycle#USER}; final. */
    public void activate() throws CardConnectorException, UnexpectedAnswer {
        demand("end of the personalisation", card.send(CommandApdu.of(0x80, 0x09, 0x00, 0x01)));
    }

    private void select() throws CardConnectorException, UnexpectedAnswer {
        demand("SELECT of the application", card.ask(FilePath.APPLICATION.select()));
    }

    private static void demand(String what, ResponseApdu answer) throws UnexpectedAnswer {
        if (!answer.ok()) {
            throw UnexpectedAnswer.refused(what, answer.statusWord());
        }
    }
}
