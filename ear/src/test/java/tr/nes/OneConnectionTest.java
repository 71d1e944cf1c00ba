package tr.nes;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import tr.nes.shared.RequiresFreshFactor;

/**
 * No transaction waits for another one's connection: whatever is called within a transaction joins it, or is a short
 * record in the pool of its own (ADR 34). Follows every call from the methods that open a transaction.
 */
class OneConnectionTest {

    private static final String SHORT_RECORDS = "records";
    /** Not in the product; its data is written by one thread at startup. */
    private static final String DEMO = "tr.nes.dev";

    private static final JavaClasses ALL =
            new ClassFileImporter().withImportOption(new ProductionClasses()).importPackages("tr.nes");

    private final Map<JavaCodeUnit, String> reachedFrom = new HashMap<>();
    private final Deque<JavaCodeUnit> open = new ArrayDeque<>();
    private final Set<String> nested = new TreeSet<>();

    @Test
    void whenAMethodRunsInATransaction_thenItNeverOpensAnotherOne() {
        follow(method -> TransactionBoundary.of(method).opens() || isObserver(method) || takesConnection(method));

        assertThat(nested).isEmpty();
    }

    /** Whoever waits for one of these connections must be sure to get it, so their holders wait for nobody. */
    @Test
    void whenAShortRecordIsWritten_thenItNeedsNoOtherConnection() {
        follow(method -> isShortRecord(method) && TransactionBoundary.of(method) == TransactionBoundary.OPENS_APART);

        assertThat(reachedFrom).isNotEmpty();
        assertThat(nested).isEmpty();
        assertThat(reachedFrom.keySet())
                .filteredOn(method -> !isShortRecord(method))
                .noneMatch(OneConnectionTest::usesDatabase);
    }

    private void follow(Predicate<JavaCodeUnit> begins) {
        ALL.stream()
                .filter(type -> !type.getPackageName().equals(DEMO))
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(begins)
                .forEach(method -> reach(method, ""));
        while (!open.isEmpty()) {
            callsOf(open.remove());
        }
    }

    private void reach(JavaCodeUnit method, String path) {
        if (reachedFrom.putIfAbsent(method, path + " > " + name(method)) == null) {
            open.add(method);
        }
    }

    private void callsOf(JavaCodeUnit caller) {
        Stream.concat(
                        caller.getMethodCallsFromSelf().stream()
                                .map(call -> call.getTarget().resolveMember()),
                        caller.getMethodReferencesFromSelf().stream()
                                .map(call -> call.getTarget().resolveMember()))
                .flatMap(Optional::stream)
                .flatMap(OneConnectionTest::withImplementations)
                .forEach(callee -> call(caller, callee));
    }

    /** Whichever bean is behind an interface of ours; those of the JDK stand for lambdas, which belong to their method. */
    private static Stream<JavaCodeUnit> withImplementations(JavaCodeUnit callee) {
        if (!callee.getOwner().getPackageName().startsWith("tr.nes")) {
            return Stream.empty();
        }
        String[] parameters =
                callee.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return Stream.concat(
                Stream.of(callee),
                callee.getOwner().getAllSubclasses().stream()
                        .map(type -> type.tryGetMethod(callee.getName(), parameters))
                        .flatMap(Optional::stream));
    }

    private void call(JavaCodeUnit caller, JavaCodeUnit callee) {
        boolean proxied = !callee.getOwner().equals(caller.getOwner());
        boolean fromRecord = isShortRecord(caller) && TransactionBoundary.of(caller) == TransactionBoundary.OPENS_APART;
        boolean apart = TransactionBoundary.of(callee).suspends() || needsFreshFactor(callee);
        if (proxied && apart && (fromRecord || !isShortRecord(callee))) {
            nested.add(reachedFrom.get(caller) + " > " + name(callee));
        } else if (!proxied || !apart) {
            reach(callee, reachedFrom.get(caller));
        }
    }

    /** The interceptor commits by itself, before the method's own transaction takes a connection. */
    private static boolean needsFreshFactor(JavaCodeUnit method) {
        return method.isAnnotatedWith(RequiresFreshFactor.class)
                || method.getOwner().isAnnotatedWith(RequiresFreshFactor.class);
    }

    private static boolean isObserver(JavaCodeUnit method) {
        return method.getParameters().stream()
                .anyMatch(parameter -> parameter.isAnnotatedWith(Observes.class)
                        && parameter.getAnnotationOfType(Observes.class).during() == TransactionPhase.IN_PROGRESS);
    }

    private static boolean takesConnection(JavaCodeUnit method) {
        return method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(DataSource.class));
    }

    private static boolean usesDatabase(JavaCodeUnit method) {
        return takesConnection(method)
                || method.getFieldAccesses().stream()
                        .anyMatch(access -> access.getTarget().getRawType().isEquivalentTo(EntityManager.class));
    }

    private static boolean isShortRecord(JavaCodeUnit method) {
        return method.getFieldAccesses().stream()
                .anyMatch(access -> access.getTarget()
                        .resolveMember()
                        .flatMap(field -> field.tryGetAnnotationOfType(PersistenceContext.class))
                        .map(context -> context.unitName().equals(SHORT_RECORDS))
                        .orElse(false));
    }

    private static String name(JavaCodeUnit method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
