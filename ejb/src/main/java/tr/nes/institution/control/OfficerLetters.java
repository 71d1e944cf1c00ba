package tr.nes.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.InstitutionException.Reason;
import tr.nes.institution.PlainPdf;
import tr.nes.institution.entity.MainOfficerLetter;
import tr.nes.institution.entity.OfficerLetter;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.Sealed;
import tr.nes.sealing.boundary.SealedSecrets;
import tr.nes.shared.Digest;

/** Checks uploaded letters by their content and keeps them sealed. */
@ApplicationScoped
public class OfficerLetters {

    /** Bytes; about three scanned pages. */
    public static final int LONGEST = 1_000_000;

    @Inject
    private SealedSecrets seals;

    /** @throws InstitutionException LETTER_WRONG unless it is a plain PDF of 1 to 20 pages */
    public OfficerLetter seal(UUID institution, byte[] pdf) {
        return new OfficerLetter(institution, Digest.sha256(demandPlain(pdf)), sealed(record(institution), pdf));
    }

    /** Throws as {@link #seal}. */
    public MainOfficerLetter sealChange(UUID change, byte[] pdf) {
        return new MainOfficerLetter(change, Digest.sha256(demandPlain(pdf)), sealed(changeRecord(change), pdf));
    }

    /** The PDF as it was uploaded. */
    public byte[] open(UUID institution, OfficerLetter letter) {
        return seals.open(MasterKey.CUSTODY, record(institution), letter.sealed());
    }

    /** The PDF as it was uploaded. */
    public byte[] openChange(UUID change, MainOfficerLetter letter) {
        return seals.open(MasterKey.CUSTODY, changeRecord(change), letter.sealed());
    }

    private Sealed sealed(String record, byte[] pdf) {
        return seals.seal(MasterKey.CUSTODY, record, pdf);
    }

    private static String record(UUID institution) {
        return "letter/" + institution;
    }

    private static String changeRecord(UUID change) {
        return "main-officer-letter/" + change;
    }

    private static byte[] demandPlain(byte[] pdf) {
        if (pdf.length > LONGEST || !PlainPdf.is(pdf)) {
            throw new InstitutionException(Reason.LETTER_WRONG);
        }
        return pdf;
    }
}
