package tr.nes.dev;

import jakarta.enterprise.context.ApplicationScoped;
import tr.nes.access.StaffPasswordLogin;

/** The demo's staff have no cards. */
@ApplicationScoped
public class DevStaffPasswordLogin implements StaffPasswordLogin {}
