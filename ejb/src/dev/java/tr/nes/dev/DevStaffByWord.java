package tr.nes.dev;

import jakarta.enterprise.context.ApplicationScoped;
import tr.nes.access.StaffByWord;

/** The demo's staff have no cards. */
@ApplicationScoped
public class DevStaffByWord implements StaffByWord {}
