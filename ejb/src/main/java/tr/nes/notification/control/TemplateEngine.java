package tr.nes.notification.control;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.OutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * FreeMarker with restricted features: loads templates from our own class path only; they see texts and maps of
 * texts but no objects; output does not depend on the locale; a missing value is an error. Values are escaped for
 * the output format.
 */
final class TemplateEngine {

    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private final Configuration configuration = new Configuration(VERSION);

    TemplateEngine(OutputFormat format) {
        configuration.setTemplateLoader(new ClassTemplateLoader(TemplateEngine.class, "/tr/nes"));
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setOutputFormat(format);
        configuration.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new SimpleObjectWrapper(VERSION));
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
    }

    /** @throws IllegalStateException if there is no such template, or it can't be rendered with these values */
    String fill(String template, Map<String, Object> gaps) {
        return process(template, gaps);
    }

    /** What people edit. Throws as {@link #fill(String, Map)}. */
    String fill(String template, PlaceholderModel gaps) {
        return process(template, gaps);
    }

    private String process(String template, Object gaps) {
        StringWriter filled = new StringWriter();
        try {
            configuration.getTemplate(template).process(gaps, filled);
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("no words from " + template, e);
        }
        return filled.toString();
    }
}
