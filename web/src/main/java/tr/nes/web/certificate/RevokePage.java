package tr.nes.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.ChangeView;
import tr.nes.certificate.RevocationReason;
import tr.nes.shared.FactorScope;
import tr.nes.web.operations.RevocationWord;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Refusals;

/** Sertifikamı İptal Et: certificate, reason, and a word typed as confirmation, since a revocation can't be undone. */
@Named
@RequestScoped
public class RevokePage extends OperationPage {
    static final String REASON = "gerekce";

    private String word;

    @Override
    public CertificateOperation getOperation() {
        return CertificateOperation.REVOKE;
    }

    @Override
    Address address() {
        return Address.REVOKE;
    }

    @Override
    FactorScope scope() {
        return FactorScope.REVOCATION;
    }

    /** Reports all missing input at once. */
    @Override
    public String act() {
        boolean complete = isOneChosen();
        if (reason().isEmpty()) {
            Refusals.at(REASON, "certificate.chooseReason");
            complete = false;
        }
        if (!RevocationWord.isTyped(word)) {
            Refusals.at("word", "certificate.wordWrong");
            complete = false;
        }
        return complete ? super.act() : null;
    }

    @Override
    ChangeView run(String serialNumber) {
        return certificates().revoke(serialNumber, reason().orElseThrow());
    }

    public List<RevocationReason> getReasons() {
        return RevocationReason.forHolders();
    }

    public boolean isReason(RevocationReason reason) {
        return reason().filter(reason::equals).isPresent();
    }

    private Optional<RevocationReason> reason() {
        return getReasons().stream()
                .filter(reason -> reason.name().equals(parameter(REASON)))
                .findFirst();
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}
