package tr.nes.web.institution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import tr.nes.institution.InstitutionField;
import tr.nes.institution.InstitutionField.Step;
import tr.nes.web.shell.Messages;

/** Everything that was typed about an institution, to be read before it is sent. */
@Named
@RequestScoped
public class AdmissionSummary {

    /** A field with its label; {@code field} is null for the letter. */
    public record Line(String field, String label, String text) {}

    @Inject
    private NewInstitutionPage page;

    @Inject
    private InstitutionChoices choices;

    /** The steps with something to fill in. */
    public List<Step> getSteps() {
        return Stream.of(Step.values()).filter(step -> step != Step.SUMMARY).toList();
    }

    /** What is empty is left out, unless it has to be there. */
    public List<Line> lines(Step step) {
        return step.fields().stream()
                .filter(field -> field.isRequired() || !typed(field).isEmpty())
                .map(field -> new Line(field.name(), Messages.of("admission.label" + field), shown(field)))
                .toList();
    }

    private String typed(InstitutionField field) {
        return page.getDraft().values().getOrDefault(field, "");
    }

    private String shown(InstitutionField field) {
        String text = typed(field);
        if (text.isEmpty()) {
            return Messages.of("admission.notEntered");
        }
        return switch (field) {
            case PARENT -> choices.titleOf(text);
            case KIND, PAYER, ORDER, PAPER -> Messages.of("institution." + prefix(field) + text);
            case QUOTA -> "0".equals(text) ? Messages.of("institution.quotaNone") : text;
            default -> text;
        };
    }

    private static String prefix(InstitutionField field) {
        return switch (field) {
            case KIND -> "kind";
            case PAYER -> "payer";
            case ORDER -> "order";
            default -> "paper";
        };
    }
}
