package tr.nes.operator.control;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Map;
import tr.nes.shared.DomainException;
import tr.nes.shared.Redactor;

/** What an operator reads when a command is not carried out: a sentence in English, never the name of a class. */
public final class CommandSentences {

    private static final Map<String, String> OF_RULES = Map.ofEntries(
            Map.entry("AdministratorExists", "there is an administrator already, who gives roles to others on a page"),
            Map.entry(
                    "HolderUnknown",
                    "nobody with this number is on record: add --name= --surname= --birth-date= --phone= --mail="),
            Map.entry("IdentityTaken", "this number belongs to somebody who is on record with other data"),
            Map.entry("ReaderUnknown", "no reader has this id or PC/SC name; nes readers lists them"),
            Map.entry("ReaderMissing", "the reader is registered, but its device is not attached to this server"),
            Map.entry("ReaderOutOfService", "the reader is out of service; the page Okuyucular puts it back"),
            Map.entry("DeadLetterUnknown", "there is no dead letter with this id; nes dead-letters lists them"),
            Map.entry("MessageExpired", "the message has got stale and is not sent any more"),
            Map.entry("NoSecret", "no PUK is stored for this card"),
            Map.entry(
                    "SecretNotQuarantined",
                    "the card never refused the PUK that is stored for it, so it can't be replaced"),
            Map.entry("SecretUnusable", "a PUK has 4 to 16 digits and is sealed with this installation's keys"),
            Map.entry("CardDead", "the card was destroyed by wrong PUKs and can't be used any more"),
            Map.entry("CardUnreadable", "the card's answer could not be interpreted; nothing was changed"),
            Map.entry("NotConfirmed", "this needs commands that were never confirmed on a real card of this type"),
            Map.entry("NoTestCard", "this card is on record here: only a card that is nobody's can be spent"),
            Map.entry("CardTypeNotKnown", "the commands of cards with this ATR are not known, so nothing was sent"),
            Map.entry(
                    "TestCardSpent",
                    "an earlier walk presented this card's PUK and did not come to its end; take another test card"),
            Map.entry(
                    "LibraryUnusable",
                    "the manufacturer's library for cards of this type can't be used: see the server's log"),
            Map.entry("TestSecretsUnusable", "PIN and PUK of a test card have 4 to 16 digits each"),
            Map.entry("UnknownCardType", "cards of this type are not supported"),
            Map.entry("VersionNotServed", "AKİS cards of this version are not supported"),
            Map.entry("TriesFell", "reading the tries cost cards of this type a try, so it is not done any more"),
            Map.entry("OperationOpen", "another operation on this card is running, or its outcome is not known yet"));

    private CommandSentences() {}

    public static String of(DomainException broken) {
        return OF_RULES.getOrDefault(broken.messageKey(), words(broken.messageKey()));
    }

    /** One line without secrets. */
    public static String of(Throwable fault) {
        if (fault instanceof DomainException broken) {
            return of(broken);
        }
        if (fault instanceof NoSuchFileException missing) {
            return "there is no file " + missing.getFile();
        }
        if (fault instanceof AccessDeniedException denied) {
            return denied.getFile() + " can't be opened by this account";
        }
        if (fault instanceof FileAlreadyExistsException there) {
            return there.getFile() + " exists already";
        }
        if (fault instanceof FileSystemException other && other.getReason() != null) {
            return other.getFile() + ": " + other.getReason();
        }
        return fault.getMessage() == null || fault.getMessage().isBlank()
                ? words(fault.getClass().getSimpleName())
                : Redactor.redact(fault.getMessage()).replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }

    /** UpperCamel as words. */
    private static String words(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
