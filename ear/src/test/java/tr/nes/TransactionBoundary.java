package tr.nes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.stream.Stream;

/** What the container does about a transaction when another bean calls a method. */
enum TransactionBoundary {
    NONE,
    JOINS,
    OPENS_APART,
    SUSPENDS;

    boolean opens() {
        return this == JOINS || this == OPENS_APART;
    }

    boolean suspends() {
        return this == OPENS_APART || this == SUSPENDS;
    }

    static TransactionBoundary of(JavaCodeUnit method) {
        if (!method.getModifiers().contains(JavaModifier.PRIVATE)) {
            return declared(method).map(TransactionBoundary::named).orElseGet(() -> usual(method));
        }
        return NONE;
    }

    private static TransactionBoundary named(String attribute) {
        return switch (attribute) {
            case "REQUIRES_NEW" -> OPENS_APART;
            case "NOT_SUPPORTED" -> SUSPENDS;
            case "NEVER", "SUPPORTS" -> NONE;
            default -> JOINS;
        };
    }

    private static Optional<String> declared(JavaCodeUnit method) {
        JavaClass type = method.getOwner();
        return Stream.of(
                        method.tryGetAnnotationOfType(TransactionAttribute.class)
                                .map(a -> a.value().name()),
                        method.tryGetAnnotationOfType(Transactional.class)
                                .map(a -> a.value().name()),
                        type.tryGetAnnotationOfType(TransactionAttribute.class)
                                .map(a -> a.value().name()),
                        type.tryGetAnnotationOfType(Transactional.class)
                                .map(a -> a.value().name()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** An enterprise bean's public methods join or open a transaction unless it manages its own. */
    private static TransactionBoundary usual(JavaCodeUnit method) {
        JavaClass type = method.getOwner();
        boolean bean = type.isAnnotatedWith(Stateless.class)
                || type.isAnnotatedWith(Singleton.class)
                || type.isAnnotatedWith(MessageDriven.class);
        boolean own = type.tryGetAnnotationOfType(TransactionManagement.class)
                .map(a -> a.value() == TransactionManagementType.BEAN)
                .orElse(false);
        return bean && !own && !method.isConstructor() ? JOINS : NONE;
    }
}
