package tr.nes;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies.allow;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The slices, their dependencies, and the packages through which they may be used. */
@AnalyzeClasses(packages = "tr.nes", importOptions = ProductionClasses.class)
class SliceDependenciesTest {

    @ArchTest
    static final ArchRule slices_have_no_cycles =
            slices().matching("tr.nes.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule slices_depend_only_as_drawn = modules()
            .definedByPackages("tr.nes.(*)..")
            .should()
            .respectTheirAllowedDependencies(
                    allow().fromModule("shared")
                            .toModules("installation")
                            .fromModule("cardagent")
                            .toModules("cardconnector")
                            .fromModule("sealing")
                            .toModules("installation", "shared")
                            .fromModule("condition")
                            .toModules("installation", "shared")
                            .fromModule("settings")
                            .toModules("installation", "shared")
                            .fromModule("audit")
                            .toModules("holder", "sealing", "shared")
                            .fromModule("notification")
                            .toModules("audit", "sealing", "shared")
                            .fromModule("holder")
                            .toModules("shared")
                            .fromModule("certificate")
                            .toModules("audit", "holder", "notification", "shared")
                            .fromModule("ejbca")
                            .toModules("certificate", "shared")
                            .fromModule("authority")
                            .toModules("audit", "certificate", "ejbca", "installation", "sealing", "shared")
                            .fromModule("timestamp")
                            .toModules("audit", "authority", "shared")
                            .fromModule("access")
                            .toModules(
                                    "audit",
                                    "authority",
                                    "certificate",
                                    "holder",
                                    "institution",
                                    "notification",
                                    "sealing",
                                    "shared")
                            .fromModule("institution")
                            .toModules("audit", "holder", "notification", "sealing", "shared")
                            .fromModule("signature")
                            .toModules("audit", "card", "certificate", "holder", "sealing", "shared", "timestamp")
                            .fromModule("enrolment")
                            .toModules(
                                    "access",
                                    "audit",
                                    "certificate",
                                    "consent",
                                    "holder",
                                    "institution",
                                    "notification",
                                    "sealing",
                                    "shared",
                                    "signature")
                            .fromModule("production")
                            .toModules(
                                    "audit",
                                    "card",
                                    "cardconnector",
                                    "certificate",
                                    "enrolment",
                                    "holder",
                                    "notification",
                                    "sealing",
                                    "shared")
                            .fromModule("delivery")
                            .toModules(
                                    "access",
                                    "audit",
                                    "card",
                                    "certificate",
                                    "enrolment",
                                    "holder",
                                    "institution",
                                    "notification",
                                    "production",
                                    "sealing",
                                    "shared")
                            .fromModule("corporate")
                            .toModules("audit", "certificate", "holder", "notification", "shared")
                            .fromModule("order")
                            .toModules(
                                    "access", "audit", "enrolment", "holder", "institution", "notification", "shared")
                            .fromModule("request")
                            .toModules(
                                    "access",
                                    "audit",
                                    "certificate",
                                    "corporate",
                                    "delivery",
                                    "enrolment",
                                    "holder",
                                    "institution",
                                    "notification",
                                    "order",
                                    "shared",
                                    "timestamp")
                            .fromModule("contact")
                            .toModules("access", "audit", "holder", "notification", "shared")
                            .fromModule("callcentre")
                            .toModules(
                                    "access",
                                    "audit",
                                    "card",
                                    "casework",
                                    "certificate",
                                    "contact",
                                    "holder",
                                    "notification",
                                    "shared")
                            .fromModule("casework")
                            .toModules("audit", "card", "delivery", "holder", "notification", "shared")
                            .fromModule("cardtype")
                            .toModules("audit", "cardconnector", "sealing", "shared")
                            .fromModule("card")
                            .toModules(
                                    "audit",
                                    "cardconnector",
                                    "cardtype",
                                    "certificate",
                                    "holder",
                                    "notification",
                                    "sealing",
                                    "shared")
                            .fromModule("consent")
                            .toModules("audit", "card", "holder", "notification", "shared")
                            .fromModule("kiosk")
                            .toModules(
                                    "access",
                                    "audit",
                                    "card",
                                    "cardconnector",
                                    "consent",
                                    "holder",
                                    "production",
                                    "sealing",
                                    "shared",
                                    "signature")
                            .fromModule("staff")
                            .toModules("audit", "holder", "notification", "shared")
                            .fromModule("operator")
                            .toModules(
                                    "access",
                                    "audit",
                                    "authority",
                                    "card",
                                    "cardconnector",
                                    "cardtype",
                                    "holder",
                                    "installation",
                                    "kiosk",
                                    "notification",
                                    "sealing",
                                    "shared",
                                    "staff")
                            .fromModule("driver")
                            .toModules("audit", "authority", "shared")
                            .fromModule("announcement")
                            .toModules("audit", "shared")
                            .fromModule("portal")
                            .toModules("audit", "holder", "notification", "shared")
                            .fromModule("web")
                            .toModules(
                                    "access",
                                    "announcement",
                                    "audit",
                                    "authority",
                                    "callcentre",
                                    "card",
                                    "cardconnector",
                                    "cardtype",
                                    "casework",
                                    "certificate",
                                    "condition",
                                    "consent",
                                    "contact",
                                    "corporate",
                                    "delivery",
                                    "dev",
                                    "driver",
                                    "enrolment",
                                    "holder",
                                    "institution",
                                    "kiosk",
                                    "notification",
                                    "order",
                                    "portal",
                                    "production",
                                    "request",
                                    "settings",
                                    "shared",
                                    "signature",
                                    "staff",
                                    "timestamp")
                            .fromModule("dev")
                            .toModules(
                                    "access",
                                    "audit",
                                    "authority",
                                    "card",
                                    "cardconnector",
                                    "certificate",
                                    "delivery",
                                    "driver",
                                    "enrolment",
                                    "holder",
                                    "institution",
                                    "kiosk",
                                    "notification",
                                    "order",
                                    "production",
                                    "request",
                                    "sealing",
                                    "shared",
                                    "timestamp"),
                    consideringOnlyDependenciesInAnyPackage("tr.nes.."));

    @ArchTest
    static final ArchRule slices_meet_only_at_language_and_boundary = modules()
            .definedByPackages("tr.nes.(*)..")
            .should()
            .onlyDependOnEachOtherThroughClassesThat(resideInAnyPackage(
                            "tr.nes.*",
                            "tr.nes.*.boundary",
                            "tr.nes.shared.[rate|text]",
                            "tr.nes.cardconnector.[akis|commissioning|remote|vendor|wire]")
                    .or(resideInAPackage("tr.nes.cardconnector.simulator")));
}
