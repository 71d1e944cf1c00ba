package tr.nes;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** Every boundary method for staff requires a fresh second factor, except those listed here. */
class StaffFactorsTest {

    private static final Set<String> STAFF =
            Set.of(Roles.CALL_CENTRE, Roles.BACK_OFFICE, Roles.ADMIN, Roles.AUDITOR, Roles.OFFICER);

    private static final Set<String> WITHOUT = Set.of(
            // read only
            "AuditRecords.page",
            "AuditRecords.pseudonymOf",
            "AuditTrail.verify",
            "Cards.of",
            "InstitutionAdmissions.all",
            "InstitutionAdmissions.firstOfficer",
            "InstitutionAdmissions.of",
            "StaffLists.count",
            "StaffLists.newest",
            "StaffLists.page",
            "StaffLists.template",
            "StaffCertificates.judgeRevocation",
            "StaffCertificates.of",
            "OfficerInstitutions.mine",
            "OpenCases.quarantinedSecrets",
            "OpenCases.unknownOperations",
            "Proposals.recent",
            "Readers.all",
            "Readers.unregistered",
            "SupportCalls.file",
            "Terminals.all",
            "Terminals.isRegistered",
            "TriesReadings.stopped",
            "PasswordLocks.isLocked",
            // a call and its identity check; the operations that follow require the factor
            "SupportCalls.check",
            "SupportCalls.open");

    private final JavaClasses classes =
            new ClassFileImporter().withImportOption(new ProductionClasses()).importPackages("tr.nes");

    @Test
    void whatStaffCanCallAsksForAFreshFactor() {
        Set<String> without = new TreeSet<>();
        for (JavaClass boundary : classes) {
            if (boundary.getPackageName().endsWith(".boundary")) {
                boundary.getMethods().stream()
                        .filter(StaffFactorsTest::isStaffs)
                        .filter(method -> !asks(method))
                        .forEach(method -> without.add(boundary.getSimpleName() + "." + method.getName()));
            }
        }
        assertThat(without).containsExactlyInAnyOrderElementsOf(WITHOUT);
    }

    private static boolean isStaffs(JavaMethod method) {
        if (!method.getModifiers().contains(JavaModifier.PUBLIC)) {
            return false;
        }
        RolesAllowed roles = method.isAnnotatedWith(RolesAllowed.class)
                ? method.getAnnotationOfType(RolesAllowed.class)
                : method.getOwner().tryGetAnnotationOfType(RolesAllowed.class).orElse(null);
        return roles != null && Set.of(roles.value()).stream().anyMatch(STAFF::contains);
    }

    private static boolean asks(JavaMethod method) {
        return method.isAnnotatedWith(RequiresFreshFactor.class)
                || method.getOwner().isAnnotatedWith(RequiresFreshFactor.class);
    }
}
