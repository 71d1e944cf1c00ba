package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.Setting;
import tr.nes.shared.Settings;

/** Settings of applications. */
public interface EnrolmentConfiguration {

    String DOCUMENTS = "FACE_TO_FACE,E_DEVLET,NFC_VIDEO,IDENTITY_CARD";
    String ALL = DOCUMENTS + ",E_SIGNATURE,CONSENT";
    String PROOF = "(FACE_TO_FACE|E_SIGNATURE|CONSENT|E_DEVLET|NFC_VIDEO|IDENTITY_CARD)";
    String PROOFS = PROOF + "(," + PROOF + ")*";
    String PROOFS_MUST =
            "must name proofs of identity, separated by commas: FACE_TO_FACE, E_SIGNATURE, CONSENT, E_DEVLET,"
                    + " NFC_VIDEO, IDENTITY_CARD";

    String LATE = "(LISTED|LIST_SIGNED|INVITED|DRAFT|PHONE_CONFIRMED|AWAITING_WET_SIGNATURE|SIGNED|OFFICER_REVIEW"
            + "|OFFICER_SIGNED|AUTHORITY_REVIEW|AWAITING_PAYMENT|ON_HOLD|IN_PRODUCTION|SHIPPED|RETURNED|REJECTED)"
            + "=[1-9][0-9]{0,2}";

    EnrolmentConfiguration CURRENT = Settings.of(EnrolmentConfiguration.class);

    /** Where signed forms go if the authority receives them. */
    @Setting(
            name = "nes.enrolment.address",
            fallback = "Sertifika Merkezi, Örnek Mahallesi 1, 06100 Ankara",
            pattern = "[^\\p{Cntrl}\\p{Cf}]{10,300}",
            must = "must be an address in one line, of 10 to 300 visible characters")
    String address();

    /** Whether applicants without an invitation are asked for their place of birth, which counts if the staff list has it. */
    @Setting(name = "nes.enrolment.birthplace", fallback = "true")
    boolean birthPlace();

    /** Whether the form may name somebody else who receives the card in the holder's place; never the PIN letter. */
    @Setting(name = "nes.enrolment.delegates", fallback = "true")
    boolean delegates();

    /** Months from the invitation until an unfinished application ends. */
    @Setting(name = "nes.enrolment.months", fallback = "6", least = 1, most = 24)
    int months();

    /** Days before that end on which the applicant is reminded. */
    @Setting(name = "nes.enrolment.reminder.days", fallback = "14", least = 1, most = 90)
    int reminderDays();

    /** Folder of the authority's own texts and layout of the form; absent: {@code templates/enrolment} in the data directory. */
    @Setting(name = "nes.enrolment.templates")
    Optional<String> templates();

    /** Months before the end of a certificate from which it may be renewed. */
    @Setting(name = "nes.enrolment.renewal.months", fallback = "3", least = 1, most = 12)
    int renewalMonths();

    /** Days before the end of a certificate from which the one that follows it is produced. */
    @Setting(name = "nes.enrolment.renewal.production.days", fallback = "15", least = 1, most = 90)
    int renewalProductionDays();

    /** Days that an applicant has at least to answer a question or to correct what was rejected. */
    @Setting(name = "nes.enrolment.answer.days", fallback = "30", least = 1, most = 180)
    int answerDays();

    /** Days in a state after which an application is late, by state. */
    @Setting(
            name = "nes.enrolment.late.days",
            fallback =
                    "SIGNED=3,OFFICER_REVIEW=3,OFFICER_SIGNED=5,AUTHORITY_REVIEW=5,ON_HOLD=15,IN_PRODUCTION=10,SHIPPED=15",
            pattern = LATE + "(," + LATE + ")*",
            must = "must name states of applications with 1 to 999 days each, such as SIGNED=3,AUTHORITY_REVIEW=5")
    String lateDays();

    /** What an officer states for the institution by signing a list of applications. */
    @Setting(
            name = "nes.enrolment.list.statement",
            fallback =
                    "Aşağıdaki kişilerin kurumumuzda çalıştığını, başvuru formlarını incelediğimizi ve bu kişiler için"
                            + " nitelikli elektronik sertifika istediğimizi beyan ederiz.")
    String listStatement();

    /** Applications on one list at most. */
    @Setting(name = "nes.enrolment.list.most", fallback = "5000", least = 1, most = 20_000)
    int listMost();

    /** Proofs of identity for a first application. */
    @Setting(name = "nes.enrolment.proofs.first", fallback = DOCUMENTS, pattern = PROOFS, must = PROOFS_MUST)
    String proofsOfFirst();

    @Setting(name = "nes.enrolment.proofs.renewal", fallback = ALL, pattern = PROOFS, must = PROOFS_MUST)
    String proofsOfRenewal();

    @Setting(name = "nes.enrolment.proofs.lost", fallback = ALL, pattern = PROOFS, must = PROOFS_MUST)
    String proofsOfLost();

    /** A signature in the old name does not prove the new one. */
    @Setting(name = "nes.enrolment.proofs.identity.change", fallback = DOCUMENTS, pattern = PROOFS, must = PROOFS_MUST)
    String proofsOfIdentityChange();

    @Setting(name = "nes.enrolment.proofs.other", fallback = ALL, pattern = PROOFS, must = PROOFS_MUST)
    String proofsOfOther();

    @Setting(name = "nes.enrolment.proofs.person.paid", fallback = ALL, pattern = PROOFS, must = PROOFS_MUST)
    String proofsOfPersonPaid();

    /** Months after their end for which applications that led to no certificate are kept. */
    @Setting(name = "nes.enrolment.retention.months", fallback = "6", least = 1, most = 240)
    int retentionMonths();

    /** For the health check. */
    @ApplicationScoped
    class Producer {
        @Produces
        CheckedConfiguration check() {
            return Settings.check("enrolment", EnrolmentConfiguration.class);
        }
    }
}
