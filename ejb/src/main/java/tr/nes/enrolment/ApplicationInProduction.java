package tr.nes.enrolment;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import tr.nes.certificate.InstitutionContact;

/** CDI event in the transaction in which an application reaches IN_PRODUCTION, whoever moved it. */
public record ApplicationInProduction(UUID application, String number) {

    /**
     * What the certificate of an application in production says.
     *
     * @param years of its validity
     * @param limitInLira null for none
     * @param previousEnd end of the certificate that it renews; null unless it renews one
     */
    public record CertificateData(
            String identityNumber,
            String name,
            String surname,
            int years,
            Long limitInLira,
            Instant previousEnd,
            InstitutionContact institution) {

        private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

        /** A renewal begins when the old certificate ends. */
        public Instant notBefore(Instant now) {
            return previousEnd != null && previousEnd.isAfter(now) ? previousEnd : now;
        }

        /** The same minute of the day, years later, in Istanbul. */
        public Instant notAfter(Instant now) {
            return notBefore(now).atZone(ISTANBUL).plusYears(years).toInstant();
        }
    }

    /** An application for the production's lists. */
    public record ReadyApplication(
            UUID id,
            String number,
            String applicant,
            String institution,
            ApplicationKind kind,
            ApplicationState state,
            Instant since)
            implements Serializable {}
}
