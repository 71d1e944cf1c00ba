package tr.nes.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.Setting;
import tr.nes.shared.Settings;

/** Settings of institutions. */
public interface InstitutionConfiguration {

    InstitutionConfiguration CURRENT = Settings.of(InstitutionConfiguration.class);

    /** What an institution declares with a pre-order list, at most 2,000 characters. */
    @Setting(
            name = "nes.list.statement",
            fallback = "Listedeki kişilerin kurumumuzda çalıştığını, bu kişiler için nitelikli elektronik sertifika"
                    + " istediğimizi ve bilgilerinin kayıtlarımıza uyduğunu beyan ederiz.")
    String listStatement();

    /** Months after their end for which rows of staff lists are kept. */
    @Setting(name = "nes.staff.retention.months", fallback = "6", least = 1, most = 240)
    int retentionMonths();

    /** Days after the last change for which drafts of institutions' applications are kept. */
    @Setting(name = "nes.institution.draft.days", fallback = "30", least = 1, most = 365)
    int draftDays();

    /** For the health check. */
    @ApplicationScoped
    class Producer {
        @Produces
        CheckedConfiguration check() {
            return Settings.check("institution", InstitutionConfiguration.class);
        }
    }
}
