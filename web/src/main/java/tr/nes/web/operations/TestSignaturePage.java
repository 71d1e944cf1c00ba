package tr.nes.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import tr.nes.card.CardSerial;
import tr.nes.signature.SignatureVerdict;
import tr.nes.signature.TestSignature;
import tr.nes.signature.boundary.TestSignatures;
import tr.nes.web.shell.CommonName;

/** Deneme imzası: the last step with a new card, ordered here and signed at a kiosk. */
@Named
@RequestScoped
public class TestSignaturePage {

    @Inject
    private TestSignatures signatures;

    @Inject
    private NewCardPage path;

    private TestSignature test;
    private SignatureVerdict verdict;

    public void order() {
        signatures.order(card());
        test = null;
    }

    public void verify() {
        verdict = signatures.verify(card());
    }

    public void download() {
        Faces.sendFile(signatures.pdf(card()), "deneme-imzasi-" + card().value() + ".pdf", true);
    }

    private CardSerial card() {
        return path.getItem().card().serial();
    }

    /** Of the card that the page is about. */
    public TestSignature getTest() {
        if (test == null) {
            test = signatures.of(card());
        }
        return test;
    }

    public boolean isSigned() {
        return getTest().signed() != null;
    }

    /** Null unless it was verified just now. */
    public SignatureVerdict getVerdict() {
        return verdict;
    }

    /** Common name. */
    public String getSigner() {
        return CommonName.in(verdict.signer());
    }
}
