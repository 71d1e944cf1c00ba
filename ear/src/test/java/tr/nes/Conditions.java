package tr.nes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Conditions on classes and methods that ArchUnit does not provide. */
final class Conditions {

    private Conditions() {}

    static ArchCondition<JavaClass> dependOnTheBoundaryOfTheirOwnSlice() {
        return new ArchCondition<>("depend on the boundary of their own slice") {
            @Override
            public void check(JavaClass subject, ConditionEvents events) {
                String own = subject.getPackageName().replaceFirst("^(tr\\.nes\\.[^.]+).*", "$1.boundary");
                subject.getDirectDependenciesFromSelf().stream()
                        .filter(d -> d.getTargetClass().getPackageName().startsWith(own))
                        .forEach(d -> events.add(SimpleConditionEvent.satisfied(d, d.getDescription())));
            }
        };
    }

    /** Neither as a return or parameter type nor anywhere in its generics. */
    static ArchCondition<JavaMethod> showNoEntity() {
        return new ArchCondition<>("show no entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Set<JavaClass> entities = Stream.concat(
                                Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .map(JavaType::getAllInvolvedRawTypes)
                        .flatMap(Set::stream)
                        .filter(raw -> raw.isAnnotatedWith(Entity.class))
                        .collect(Collectors.toSet());
                events.add(new SimpleConditionEvent(
                        method, entities.isEmpty(), method.getFullName() + " shows " + entities));
            }
        };
    }

    @SafeVarargs
    static ArchCondition<JavaMethod> beDeclaredInAClassAnnotatedWith(Class<? extends Annotation>... wanted) {
        return new ArchCondition<>("be declared in a class annotated so") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean found = Stream.of(wanted).anyMatch(method.getOwner()::isAnnotatedWith);
                events.add(new SimpleConditionEvent(method, found, method.getFullName() + " says not who may call it"));
            }
        };
    }

    /**
     * A field that outlives the request holds no wipeable characters or bytes and nothing that can't be
     * serialized; neither does any class of ours that is kept in such a field.
     */
    static ArchCondition<JavaClass> keepNoSecret() {
        return new ArchCondition<>("keep no secret, and nothing that can't be written down") {
            @Override
            public void check(JavaClass subject, ConditionEvents events) {
                check(subject, events, new HashSet<>());
            }

            private void check(JavaClass kept, ConditionEvents events, Set<JavaClass> seen) {
                if (seen.add(kept)) {
                    kept.getAllFields().stream()
                            .filter(Conditions::isWrittenDown)
                            .forEach(field -> check(field, events, seen));
                }
            }

            private void check(JavaField field, ConditionEvents events, Set<JavaClass> seen) {
                for (JavaClass type : field.getType().getAllInvolvedRawTypes()) {
                    if (!isPlain(type)) {
                        String found = type.getName() + " is kept in " + field.getFullName();
                        events.add(SimpleConditionEvent.violated(field, found));
                    } else if (type.getPackageName().startsWith("tr.nes")) {
                        check(type, events, seen);
                    }
                }
            }
        };
    }

    private static boolean isWrittenDown(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.TRANSIENT);
    }

    private static boolean isPlain(JavaClass type) {
        boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
        return !type.isArray() && (type.isPrimitive() || collection || type.isAssignableTo(Serializable.class));
    }

    /** As {@code String::toUpperCase} does. */
    static ArchCondition<JavaClass> referToMethods(Class<?> owner, String... names) {
        return new ArchCondition<>("refer to " + String.join(" or ", names)) {
            @Override
            public void check(JavaClass subject, ConditionEvents events) {
                subject.getMethodReferencesFromSelf().stream()
                        .filter(r -> r.getTargetOwner().isEquivalentTo(owner))
                        .filter(r -> Set.of(names).contains(r.getName()))
                        .filter(r -> r.getTarget().getRawParameterTypes().isEmpty())
                        .forEach(r -> events.add(SimpleConditionEvent.satisfied(r, r.getDescription())));
            }
        };
    }

    /** One exception with reasons, or a class that a catch clause names. */
    static ArchCondition<JavaClass> tellReasonsOrBeCaughtIn(JavaClasses all) {
        Set<JavaClass> caught = all.stream()
                .flatMap(each -> each.getCodeUnits().stream())
                .flatMap(unit -> unit.getTryCatchBlocks().stream())
                .flatMap(block -> block.getCaughtThrowables().stream())
                .collect(Collectors.toSet());
        return new ArchCondition<>("tell reasons or be caught somewhere") {
            @Override
            public void check(JavaClass exception, ConditionEvents events) {
                boolean reasons = exception.tryGetMethod("reason").isPresent();
                events.add(new SimpleConditionEvent(
                        exception,
                        reasons || caught.contains(exception),
                        exception.getName() + " has no reasons, and nobody catches it"));
            }
        };
    }
}
