package tr.nes;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies.allow;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The packages inside a slice's control and their dependencies; all of them read the settings in control itself. */
@AnalyzeClasses(packages = "tr.nes", importOptions = ProductionClasses.class)
class ControlPackagesTest {

    @ArchTest
    static final ArchRule control_packages_have_no_cycles =
            slices().matching("tr.nes.(*).control.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule access_control_depends_only_as_drawn = modules()
            .definedByPackages("tr.nes.access.control.(*)..")
            .should()
            .respectTheirAllowedDependencies(
                    allow().fromModule("password")
                            .toModules("captcha", "link", "session")
                            .fromModule("edevlet")
                            .toModules("session")
                            .fromModule("webeid")
                            .toModules("session"),
                    consideringOnlyDependenciesInAnyPackage("tr.nes.access.control.*.."));

    @ArchTest
    static final ArchRule kiosk_control_depends_only_as_drawn = modules()
            .definedByPackages("tr.nes.kiosk.control.(*)..")
            .should()
            .respectTheirAllowedDependencies(
                    allow().fromModule("visit").toModules("terminal"),
                    consideringOnlyDependenciesInAnyPackage("tr.nes.kiosk.control.*.."));

    @ArchTest
    static final ArchRule authority_control_depends_only_as_drawn = modules()
            .definedByPackages("tr.nes.authority.control.(*)..")
            .should()
            .respectTheirAllowedDependencies(
                    allow().fromModule("key")
                            .toModules("encoding")
                            .fromModule("issuance")
                            .toModules("encoding", "key")
                            .fromModule("crl")
                            .toModules("encoding", "key", "issuance")
                            .fromModule("ocsp")
                            .toModules("encoding", "key", "issuance"),
                    consideringOnlyDependenciesInAnyPackage("tr.nes.authority.control.*.."));

    @ArchTest
    static final ArchRule card_control_depends_only_as_drawn = modules()
            .definedByPackages("tr.nes.card.control.(*)..")
            .should()
            .respectTheirAllowedDependencies(
                    allow().fromModule("operation")
                            .toModules("reading")
                            .fromModule("pin")
                            .toModules("operation", "reading")
                            .fromModule("signing")
                            .toModules("operation", "reading")
                            .fromModule("personalisation")
                            .toModules("operation", "pin", "reading"),
                    consideringOnlyDependenciesInAnyPackage("tr.nes.card.control.*.."));
}
