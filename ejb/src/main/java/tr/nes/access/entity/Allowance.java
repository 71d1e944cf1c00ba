package tr.nes.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How often something was done in a period. */
@Entity
@Table(name = "allowance")
public class Allowance {

    @Id
    private String name;

    private int used;

    @Column(name = "forget_at")
    private Instant forgetAt;

    protected Allowance() {}

    public Allowance(String name, Instant forgetAt) {
        this.name = name;
        this.forgetAt = forgetAt;
    }

    public boolean take(int limit) {
        if (used >= limit) {
            return false;
        }
        used++;
        return true;
    }

    public void giveBack() {
        used = Math.max(0, used - 1);
    }
}
