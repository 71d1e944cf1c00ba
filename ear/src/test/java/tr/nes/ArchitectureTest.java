package tr.nes;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies.allow;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The slices, their dependencies, and the packages through which they may be used. */
@AnalyzeClasses(packages = "tr.nes", importOptions = ProductionClasses.class)
class ArchitectureTest {

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
                            .fromModule("sealing")
                            .toModules("installation", "shared")
                            .fromModule("audit")
                            .toModules("holder", "sealing", "shared")
                            .fromModule("notification")
                            .toModules("sealing", "shared")
                            .fromModule("holder")
                            .toModules("shared")
                            .fromModule("certificate")
                            .toModules("audit", "holder", "notification", "shared")
                            .fromModule("ejbca")
                            .toModules("certificate", "shared")
                            .fromModule("authority")
                            .toModules("audit", "certificate", "ejbca", "sealing", "shared")
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
                            .fromModule("contact")
                            .toModules("access", "audit", "holder", "notification", "shared")
                            .fromModule("callcentre")
                            .toModules("access", "audit", "card", "certificate", "contact", "holder", "shared")
                            .fromModule("card")
                            .toModules(
                                    "audit",
                                    "cardconnector",
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
                                    "sealing",
                                    "shared")
                            .fromModule("operator")
                            .toModules(
                                    "audit",
                                    "card",
                                    "cardconnector",
                                    "holder",
                                    "installation",
                                    "kiosk",
                                    "notification",
                                    "sealing",
                                    "shared")
                            .fromModule("web")
                            .toModules(
                                    "access",
                                    "audit",
                                    "authority",
                                    "callcentre",
                                    "card",
                                    "cardconnector",
                                    "certificate",
                                    "consent",
                                    "contact",
                                    "dev",
                                    "holder",
                                    "institution",
                                    "kiosk",
                                    "notification",
                                    "shared")
                            .fromModule("dev")
                            .toModules(
                                    "access",
                                    "audit",
                                    "card",
                                    "cardconnector",
                                    "certificate",
                                    "holder",
                                    "institution",
                                    "kiosk",
                                    "notification",
                                    "sealing",
                                    "shared"),
                    consideringOnlyDependenciesInAnyPackage("tr.nes.."));

    @ArchTest
    static final ArchRule slices_meet_only_at_language_and_boundary = modules()
            .definedByPackages("tr.nes.(*)..")
            .should()
            .onlyDependOnEachOtherThroughClassesThat(
                    resideInAnyPackage("tr.nes.*", "tr.nes.*.boundary", "tr.nes.cardconnector.akis")
                            .or(resideInAPackage("tr.nes.cardconnector.simulator")));

    @ArchTest
    static final ArchRule only_card_and_dev_speak_the_cards_language = noClasses()
            .that()
            .resideOutsideOfPackages("tr.nes.cardconnector..", "tr.nes.card..", "tr.nes.dev..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tr.nes.cardconnector.akis..");

    @ArchTest
    static final ArchRule only_dev_knows_the_simulator = noClasses()
            .that()
            .resideOutsideOfPackages("tr.nes.cardconnector..", "tr.nes.dev..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tr.nes.cardconnector.simulator..");

    @ArchTest
    static final ArchRule nobody_knows_dev = noClasses()
            .that()
            .resideOutsideOfPackages("tr.nes.dev..", "tr.nes.web.dev..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tr.nes.dev..", "tr.nes.web.dev..");

    @ArchTest
    static final ArchRule entity_knows_no_control_or_boundary = noClasses()
            .that()
            .resideInAPackage("tr.nes.*.entity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tr.nes.*.control..", "tr.nes.*.boundary..");

    @ArchTest
    static final ArchRule control_knows_no_boundary_of_its_own = noClasses()
            .that()
            .resideInAPackage("tr.nes.*.control..")
            .should(Conditions.dependOnTheBoundaryOfTheirOwnSlice());

    @ArchTest
    static final ArchRule language_depends_on_nothing_inside = noClasses()
            .that(resideInAPackage("tr.nes.*").and(isInASlice()))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tr.nes.*.boundary..", "tr.nes.*.control..", "tr.nes.*.entity..");

    @ArchTest
    static final ArchRule only_web_knows_faces = noClasses()
            .that()
            .resideOutsideOfPackage("tr.nes.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.primefaces..", "org.omnifaces..");

    @ArchTest
    static final ArchRule only_pcsc_knows_smartcardio = noClasses()
            .that()
            .resideOutsideOfPackage("tr.nes.cardconnector.pcsc..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javax.smartcardio..");

    @ArchTest
    static final ArchRule the_connector_stands_alone = classes()
            .that()
            .resideInAPackage("tr.nes.cardconnector..")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("tr.nes.cardconnector..")
                    .or(JavaClass.Predicates.resideOutsideOfPackage("tr.nes..")));

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> isInASlice() {
        return com.tngtech.archunit.base.DescribedPredicate.not(
                resideInAnyPackage("tr.nes.dev", "tr.nes.cardconnector"));
    }
}
