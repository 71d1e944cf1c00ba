package tr.nes;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.Entity;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import tr.nes.shared.DomainException;

/** Rules for single classes. */
@AnalyzeClasses(packages = "tr.nes", importOptions = ProductionClasses.class)
class CodeRulesTest {

    private static final String OMNIFACES_VIEW = "org.omnifaces.cdi.ViewScoped";
    private static final String SESSION_ATTRIBUTE = "tr.nes.web.access.login.OpenLogin";

    @ArchTest
    static final ArchRule entities_live_in_entity =
            classes().that().areAnnotatedWith(Entity.class).should().resideInAPackage("tr.nes.*.entity..");

    @ArchTest
    static final ArchRule boundaries_hand_out_no_entities = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("tr.nes.*.boundary..")
            .and()
            .arePublic()
            .should(Conditions.showNoEntity());

    @ArchTest
    static final ArchRule entities_have_no_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule no_meaningless_names =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|ServiceBean|DTO|Dto)");

    @ArchTest
    static final ArchRule boundaries_say_who_may_call = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("tr.nes.*.boundary..")
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould(Conditions.beDeclaredInAClassAnnotatedWith(RolesAllowed.class, PermitAll.class));

    /** Sessions are replicated to other nodes: their content must be serializable and must not include secrets. */
    @ArchTest
    static final ArchRule what_a_session_keeps_can_be_kept_elsewhere = classes()
            .that()
            .areAnnotatedWith(SessionScoped.class)
            .or()
            .areAnnotatedWith(ViewScoped.class)
            .or()
            .areAnnotatedWith(OMNIFACES_VIEW)
            .or()
            .haveFullyQualifiedName(SESSION_ATTRIBUTE)
            .should()
            .implement(Serializable.class)
            .andShould(Conditions.keepNoSecret());

    @ArchTest
    static final ArchRule nothing_else_gets_into_a_session = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(SESSION_ATTRIBUTE)
            .should()
            .callMethod(HttpSession.class, "setAttribute", String.class, Object.class)
            .orShould()
            .callMethod(ExternalContext.class, "getSessionMap");

    @ArchTest
    static final ArchRule broken_rules_are_part_of_the_language =
            classes().that().areAssignableTo(DomainException.class).should().resideInAPackage("tr.nes.*");

    @ArchTest
    static void broken_rules_are_reasons_unless_somebody_catches_them(JavaClasses all) {
        classes()
                .that()
                .areAssignableTo(DomainException.class)
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should(Conditions.tellReasonsOrBeCaughtIn(all))
                .check(all);
    }

    @ArchTest
    static final ArchRule time_comes_from_a_clock = noClasses()
            .should()
            .callMethodWhere(target(owner(resideInAPackage("java.time..")))
                    .and(target(name("now")))
                    .and(target(DescribedPredicate.not(rawParameterTypes(Clock.class)))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    /** BouncyCastle's builder, DSS and the JDK's certificate and revocation list use Date; all other code must not. */
    @ArchTest
    static final ArchRule dates_are_instants = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("tr.nes.sealing.control.SigningKeyFiles")
            .and()
            .doNotHaveFullyQualifiedName("tr.nes.kiosk.control.agent.DeviceAuthority")
            .and()
            .doNotHaveFullyQualifiedName("tr.nes.installation.SelfSignedKey")
            .and()
            .doNotHaveFullyQualifiedName("tr.nes.installation.HttpsKeyStore")
            .and()
            .doNotHaveFullyQualifiedName("tr.nes.authority.control.crl.RevocationListImport")
            .and()
            .doNotHaveFullyQualifiedName("tr.nes.timestamp.control.TimestampTokens")
            .and()
            .doNotHaveFullyQualifiedName("tr.nes.certificate.entity.Certificate")
            .and()
            .doNotHaveFullyQualifiedName("tr.nes.certificate.control.CertificateRecognition")
            .and()
            .doNotHaveFullyQualifiedName("tr.nes.access.control.webeid.CertificatePathValidator")
            .and()
            .doNotHaveFullyQualifiedName("tr.nes.access.control.webeid.OcspResponseValidator")
            .and()
            .doNotHaveFullyQualifiedName("tr.nes.signature.control.PadesSignature")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class, Calendar.class);

    @ArchTest
    static final ArchRule case_folding_names_its_locale = noClasses()
            .should()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould(Conditions.referToMethods(String.class, "toUpperCase", "toLowerCase"));

    /**
     * Secrets read by {@code SecretFile} are redacted from logs, so no other class reads whole files. The server's
     * own module is loaded before any application and passes what it reads to databases and key stores only.
     */
    @ArchTest
    static final ArchRule secrets_are_read_where_logs_learn_of_them = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("tr.nes.shared.SecretFile")
            .and()
            .resideOutsideOfPackage("tr.nes.installation")
            .should()
            .callMethodWhere(target(owner(type(Files.class)))
                    .and(target(nameMatching("readString|readAllBytes|readAllLines|lines"))));

    /** Output goes through the log, where the {@code Redactor} is installed. */
    @ArchTest
    static final ArchRule stack_traces_go_to_the_log = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("printStackTrace|addHandler|setUseParentHandlers")));

    @ArchTest
    static final ArchRule threads_belong_to_the_container = noClasses()
            .that(DescribedPredicate.not(resideInAPackage("tr.nes.cardagent.."))) // a program of its own
            .should()
            .callConstructorWhere(target(owner(type(Thread.class))))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(
                    Executors.class, ExecutorService.class, ForkJoinPool.class, CompletableFuture.class, Timer.class);
}
