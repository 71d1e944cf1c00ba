package tr.nes;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.nes.shared.DomainException;

/** A rule that refuses something stands in the audit trail by its key: auditors read it in words of both languages. */
@AnalyzeClasses(packages = "tr.nes", importOptions = ProductionClasses.class)
class RuleWordsTest {

    @ArchTest
    static void whenARuleRefuses_thenTheAuditHasWordsForIt(JavaClasses production) throws IOException {
        List<String> keys = production.stream()
                .filter(type ->
                        type.isAssignableTo(DomainException.class) && !type.isEquivalentTo(DomainException.class))
                .flatMap(type -> keys(type, production))
                .toList();

        assertThat(keys).hasSizeGreaterThan(100);
        for (String bundle : List.of("audit.properties", "audit_en.properties")) {
            Properties texts = texts(bundle);
            assertThat(keys).filteredOn(key -> !texts.containsKey("word" + key)).isEmpty();
        }
    }

    private static Properties texts(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("../web/src/main/resources/tr/nes/web", bundle))) {
            texts.load(in);
        }
        return texts;
    }

    /** Of the reasons if there are any, else of the exception. */
    private static Stream<String> keys(JavaClass rule, JavaClasses production) {
        String reason = rule.getName() + "$Reason";
        if (!production.contain(reason)) {
            return Stream.of(rule.getSimpleName());
        }
        return production.get(reason).getFields().stream()
                .filter(field -> field.getRawType().getName().equals(reason))
                .map(field -> camel(field.getName()));
    }

    private static String camel(String constant) {
        return Stream.of(constant.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
