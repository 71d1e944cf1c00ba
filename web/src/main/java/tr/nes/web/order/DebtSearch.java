package tr.nes.web.order;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** What a member of staff searched for, as long as the page is open. */
@Named
@ViewScoped
public class DebtSearch implements Serializable {
    private static final long serialVersionUID = 1L;

    private String text;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
