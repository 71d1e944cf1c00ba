package tr.nes;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may use what: layers, packages, libraries. */
@AnalyzeClasses(packages = "tr.nes", importOptions = ProductionClasses.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule only_card_and_dev_speak_the_cards_language = noClasses()
            .that()
            .resideOutsideOfPackages("tr.nes.cardconnector..", "tr.nes.card..", "tr.nes.cardtype..", "tr.nes.dev..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tr.nes.cardconnector.akis..", "tr.nes.cardconnector.vendor..");

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
