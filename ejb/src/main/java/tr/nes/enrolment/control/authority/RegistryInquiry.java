package tr.nes.enrolment.control.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tr.nes.enrolment.ApplicantView;
import tr.nes.enrolment.CivilRegistry;
import tr.nes.enrolment.CivilRegistry.RegistryCheck;
import tr.nes.enrolment.CivilRegistry.RegistryCheck.Difference;
import tr.nes.enrolment.CivilRegistry.RegistryCheck.Part;
import tr.nes.enrolment.CivilRegistry.RegistryCheck.Result;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.Caller;

/** Asks the civil register about an applicant, outside any transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class RegistryInquiry {

    @Inject
    private Instance<CivilRegistry> registry;

    @Inject
    private Holders holders;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    public RegistryCheck check(ApplicantView applicant) {
        if (registry.isUnsatisfied()) {
            return answer(Result.NOT_CONNECTED, null, Map.of());
        }
        try {
            Optional<CivilRegistry.Entry> found =
                    registry.get().find(applicant.identityNumber().value());
            return found.map(entry -> compared(applicant, entry))
                    .orElseGet(() -> answer(Result.NOT_FOUND, null, Map.of()));
        } catch (CivilRegistry.Unreachable silent) {
            return answer(Result.UNREACHABLE, null, Map.of());
        }
    }

    private RegistryCheck compared(ApplicantView applicant, CivilRegistry.Entry entry) {
        Map<Part, Difference> differences = new EnumMap<>(Part.class);
        NameComparison.between(applicant.name(), entry.name()).ifPresent(each -> differences.put(Part.NAME, each));
        NameComparison.between(applicant.surname(), entry.surname())
                .ifPresent(each -> differences.put(Part.SURNAME, each));
        if (!applicant.birthDate().equals(entry.birthDate())) {
            differences.put(Part.BIRTH_DATE, Difference.OTHER);
        }
        return answer(differences.isEmpty() ? Result.MATCHES : Result.DIFFERS, entry, differences);
    }

    private RegistryCheck answer(Result result, CivilRegistry.Entry entry, Map<Part, Difference> differences) {
        return new RegistryCheck(
                result,
                differences,
                entry == null ? null : entry.name(),
                entry == null ? null : entry.surname(),
                entry == null ? null : entry.birthDate(),
                holders.view(caller.holder()).fullName(),
                clock.instant());
    }
}
