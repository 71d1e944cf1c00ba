package tr.nes.web.card;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.omnifaces.util.Faces;
import tr.nes.card.LetterPasswordNotPortable;
import tr.nes.card.LetterPasswordWeak;
import tr.nes.card.PinNotStored;
import tr.nes.card.PinOperationsWait;
import tr.nes.card.boundary.PinEnvelopes;
import tr.nes.web.shell.Refusals;

/** Parolalarımı Kaydet: a file encrypted with a password of the holder's choice. */
@Named
@RequestScoped
public class PinLetterPage {
    private static final String FILE = "kart-parolalarim.pdf";

    @Inject
    private PinEnvelopes envelopes;

    private char[] password;
    private char[] repeated;

    public void save() {
        try {
            if (!Arrays.equals(password, repeated)) {
                Refusals.at("filePasswordAgain", "card.filePasswordDiffers");
            } else {
                Faces.sendFile(envelopes.letter(password), FILE, true);
            }
        } catch (LetterPasswordWeak weak) {
            Refusals.at("filePassword", "card.filePasswordWeak");
        } catch (LetterPasswordNotPortable unusual) {
            Refusals.at("filePassword", "card.filePasswordNotPortable");
        } catch (PinOperationsWait wait) {
            Refusals.add("card.pinWaitNow");
        } catch (PinNotStored meanwhile) {
            Refusals.add("card.pinNotStored");
        } finally {
            Arrays.fill(password, '\0');
            Arrays.fill(repeated, '\0');
        }
    }

    public char[] getPassword() {
        return password;
    }

    public void setPassword(char[] password) {
        this.password = password;
    }

    public char[] getRepeated() {
        return repeated;
    }

    public void setRepeated(char[] repeated) {
        this.repeated = repeated;
    }
}
