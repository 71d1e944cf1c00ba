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
            "Agents.address",
            "Agents.isListening",
            "Agents.of",
            "Announcements.announcement",
            "Announcements.newest",
            "Announcements.shown",
            "ApplicationLists.of",
            "ApplicationLists.page",
            "ApplicationLists.view",
            "AuditFigures.byDay",
            "AuditFigures.day",
            "AuditRecords.page",
            "AuditRecords.pseudonymOf",
            "AuditTrail.verify",
            "AuthorityContacts.versions",
            "PortalTexts.all",
            "PortalTexts.of",
            "PortalTexts.preview",
            "PortalTexts.toDecide",
            "Offices.former",
            "BureauFiles.batches",
            "BureauFiles.isConfigured",
            "BureauFiles.newest",
            "Cards.of",
            "CardTypes.all",
            "CardTypes.libraryTrouble",
            "CardStocks.counts",
            "CardStocks.page",
            "CardStocks.toDecide",
            "DeadLetters.count",
            "DeadLetters.lastSetAside",
            "DeadLetters.page",
            "Cases.called",
            "Cases.closed",
            "Cases.details",
            "Cases.note",
            "Cases.open",
            "Cases.take",
            "Complaints.record",
            "DeliveryCases.open",
            "DeliveryCases.settled",
            "AuthorityApplications.count",
            "AuthorityApplications.counts",
            "AuthorityApplications.of",
            "AuthorityApplications.page",
            "AuthorityApplications.reasons",
            "InstitutionCertificates.count",
            "InstitutionCertificates.institutionOf",
            "InstitutionCertificates.of",
            "InstitutionCertificates.page",
            "OfficerCertificates.count",
            "OfficerCertificates.holderOf",
            "OfficerCertificates.institutionOf",
            "OfficerCertificates.leavers",
            "OpenCases.count",
            "OfficerCertificates.of",
            "OfficerCertificates.page",
            "IdentityLinks.of",
            "IdentityLinks.open",
            "InstitutionAdmissions.all",
            "InstitutionAdmissions.firstOfficer",
            "InstitutionAdmissions.of",
            "InstitutionDrafts.faults",
            "InstitutionDrafts.mine",
            "InstitutionDrafts.of",
            // typing; sending asks for the factor
            "InstitutionDrafts.begin",
            "InstitutionDrafts.discard",
            "InstitutionDrafts.go",
            "InstitutionDrafts.keep",
            "InstitutionDrafts.keepLetter",
            "StaffRoles.grants",
            "OrderDecisions.closing",
            "OrderDecisions.recent",
            "DriverCatalogue.isScanned",
            "DriverCatalogue.newest",
            "PriceLists.all",
            "PriceLists.today",
            "InstitutionDebts.count",
            "InstitutionDebts.isReadable",
            "InstitutionDebts.owed",
            "InstitutionDebts.page",
            "InstitutionDebts.payments",
            "StaffBodies.certificates",
            "StaffBodies.of",
            "StaffBodies.orders",
            "StaffBodies.page",
            "StaffBodies.representatives",
            "StaffBodies.years",
            "StaffDirectory.taxNumber",
            "StaffDebts.balances",
            "StaffDebts.payments",
            "StaffDebts.questionable",
            "StaffDebts.search",
            "TimestampAccounts.account",
            "TimestampAccounts.bookings",
            "TimestampAccounts.count",
            "TimestampAccounts.page",
            "StaffRequests.counts",
            "StaffRequests.of",
            "StaffRequests.page",
            "StaffRoles.proposals",
            "StaffDirectory.demandOffice",
            "StaffDirectory.members",
            "StaffDirectory.offices",
            "StaffLists.count",
            "StaffLists.newest",
            "StaffLists.page",
            "StaffLists.template",
            "StaffLists.waiting",
            "StaffMembers.of",
            "StaffCertificates.judgeRevocation",
            "StaffCertificates.of",
            "MainOfficerChanges.officers",
            "MainOfficerChanges.open",
            "OfficerApplications.count",
            "OfficerApplications.counts",
            "OfficerApplications.of",
            "OfficerApplications.page",
            "OfficerApplications.units",
            "OfficerInstitutions.mine",
            "OpenCases.quarantinedSecrets",
            "OperationFigures.durations",
            "SettingsInForce.all",
            "OpenCases.unknownOperations",
            "ReaderStocks.counts",
            "ReaderStocks.page",
            "Parcels.count",
            "Parcels.page",
            "PreOrders.draft",
            "PreOrders.isUnsigned",
            "PreOrders.sent",
            "ProductionApplications.countReady",
            "ProductionApplications.named",
            "ProductionApplications.ready",
            "ProductionOrders.count",
            "ProductionOrders.counts",
            "ProductionOrders.page",
            "ProductionReaders.all",
            "ProductionReaders.names",
            "Proposals.recent",
            "Readers.all",
            "ReaderDiagnostics.trouble",
            "Readers.unregistered",
            "SupportCalls.file",
            "Terminals.all",
            "Terminals.isRegistered",
            "TriesReadings.stopped",
            "WorkingCalendars.firstYear",
            "WorkingCalendars.of",
            "PasswordLocks.isLocked",
            // hundreds of papers one after another; receiving approves nothing
            "AuthorityPapers.view",
            "AuthorityPapers.attach",
            "AuthorityPapers.receive",
            "OfficerPapers.view",
            "OfficerPapers.attach",
            "OfficerPapers.receive",
            "StaffDirectory.isInOffice",
            // a call and its identity check; the operations that follow require the factor
            "SupportCalls.check",
            "CallRecords.complain",
            "CallRecords.end",
            "CallRecords.history",
            "CallRecords.note",
            "Cards.owner",
            "NewPhoneCodes.check",
            // within a proposal, which asks for the factor
            "NewPhoneCodes.open",
            // within a step of an order, which asks for the factor
            "ReaderShipments.pack",
            "RequestDebts.cancel",
            "RequestDebts.open",
            // within a case, which asks for the factor
            "DeliveryCases.settleWithin",
            "NewPhoneCodes.send",
            "PersonSearch.byName",
            "Proposals.provePhone",
            "SentMessages.to",
            "StaffCertificates.heldSince",
            "StaffCertificates.owner",
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
