package tr.nes.enrolment;

import java.io.Serializable;
import java.util.Map;
import tr.nes.access.NewPasswordResult;
import tr.nes.enrolment.FormField.FormFault;

/**
 * The answer to a submitted form; complete if nothing is named.
 *
 * @param word what is wrong with the security word; null if nothing is
 */
public record DraftResult(Map<FormField, FormFault> faults, NewPasswordResult word) implements Serializable {

    public boolean isComplete() {
        return faults.isEmpty() && word == null;
    }
}
