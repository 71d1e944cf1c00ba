package tr.nes.signature.control;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tr.nes.enrolment.boundary.OfficerApplications;
import tr.nes.enrolment.testing.EnrolmentFixture;
import tr.nes.enrolment.testing.ListSigning;
import tr.nes.enrolment.testing.PdfChecks;
import tr.nes.signature.testing.SigningFixture;
import tr.nes.signature.testing.SigningFixture.Card;

/** An officer's signed list as others read it. */
class SignedListTest {

    @Test
    void theEuropeanValidatorReadsTheSignedList_whichIsStillArchivableAndAccessible() throws Exception {
        byte[] pdf = list();
        try (SigningFixture fixture = new SigningFixture()) {
            Card card = fixture.card(fixture.person());
            Instant at = fixture.authority.clock.instant().truncatedTo(ChronoUnit.SECONDS);
            PadesSignature signature = new PadesSignature(pdf, card.certificate(), at);
            byte[] signed = signature.complete(card.sign(signature.hash()), null);

            SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(signed));
            validator.setCertificateVerifier(new CommonCertificateVerifier());
            List<SignatureWrapper> read =
                    validator.validateDocument().getDiagnosticData().getSignatures();
            assertThat(read).singleElement().satisfies(only -> {
                assertThat(only.getSignatureFormat()).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
                assertThat(only.isSignatureIntact()).isTrue();
                assertThat(only.isSignatureValid()).isTrue();
                assertThat(only.isSigningCertificateIdentified()).isTrue();
                assertThat(only.getSigningCertificate().getSerialNumber())
                        .isEqualTo(card.certificate().getSerialNumber().toString());
            });
            assertThat(PdfChecks.broken(signed, PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(PdfChecks.broken(signed, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    private static byte[] list() {
        EnrolmentFixture enrolment = new EnrolmentFixture();
        ListSigning lists = new ListSigning(enrolment);
        OfficerApplications officer = enrolment.institutions.beans.get(OfficerApplications.class);
        officer.approve(enrolment.institution, List.of(lists.arrived().id()));
        return lists.waiting(lists.prepared());
    }
}
