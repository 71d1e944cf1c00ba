package tr.nes.web.help;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.nes.web.help.HelpSearch.Article;
import tr.nes.web.shell.Messages;

/** Yardım Merkezi: the topics, those that a question finds, and one topic. */
@Named
@RequestScoped
public class HelpTopicsPage {

    private static final int LONGEST_QUESTION = 100;

    @Inject
    private HttpServletRequest request;

    private List<HelpTopic> found;

    /** Empty if nothing was asked. */
    public String getQuestion() {
        String typed = String.valueOf(
                        Optional.ofNullable(request.getParameter("ara")).orElse(""))
                .strip();
        return typed.substring(0, Math.min(LONGEST_QUESTION, typed.length()));
    }

    public List<HelpTopic> getFound() {
        if (found == null) {
            found = HelpSearch.find(
                    getQuestion(),
                    Stream.of(HelpTopic.values()).map(this::article).toList());
        }
        return found;
    }

    private Article<HelpTopic> article(HelpTopic topic) {
        String text = Stream.concat(
                        Stream.of("What", "Now", "Words").map(part -> text(topic, part)), messages(topic).stream())
                .collect(Collectors.joining(" "));
        return new Article<>(topic, text(topic, "Title"), text);
    }

    private static String text(HelpTopic topic, String part) {
        return Messages.of("helptopics." + topic.key() + part);
    }

    public List<HelpTopic> getTasks() {
        return HelpTopic.of(HelpTopic.Kind.TASK);
    }

    public List<HelpTopic> getRefusals() {
        return HelpTopic.of(HelpTopic.Kind.REFUSAL);
    }

    /** The topic that the address names; null if none. */
    public HelpTopic getTopic() {
        return HelpTopic.ofSlug(String.valueOf(request.getParameter("ad"))).orElse(null);
    }

    /** The sentences that a topic explains, as pages show them; those with gaps to fill are left out. */
    public List<String> messages(HelpTopic topic) {
        if (topic.bundle() == null) {
            return List.of();
        }
        FacesContext context = FacesContext.getCurrentInstance();
        ResourceBundle bundle = context.getApplication().getResourceBundle(context, topic.bundle());
        return Collections.list(bundle.getKeys()).stream()
                .filter(key -> topic.explains(topic.bundle() + "." + key))
                .sorted()
                .map(bundle::getString)
                .filter(sentence -> !sentence.contains("{0"))
                .distinct()
                .toList();
    }
}
