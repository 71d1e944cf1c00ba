package tr.nes.enrolment.control.form;

import freemarker.core.TemplateClassResolver;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;

/** Fills layouts of documents, which see texts only. */
public final class LayoutRenderer {

    private static final Version VERSION = Configuration.VERSION_2_3_34;
    private static final Configuration CONFIGURATION = configuration();

    private LayoutRenderer() {}

    /** @throws IllegalStateException if the layout can't be used; names its fault */
    public static String xhtml(String layout, Map<String, Object> model) {
        StringWriter xhtml = new StringWriter();
        try {
            new Template("layout", layout, CONFIGURATION).process(model, xhtml);
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("the form's layout can't be filled", e);
        }
        return xhtml.toString();
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(VERSION);
        configuration.setLocale(Locale.ROOT);
        configuration.setOutputFormat(XHTMLOutputFormat.INSTANCE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new SimpleObjectWrapper(VERSION));
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }
}
