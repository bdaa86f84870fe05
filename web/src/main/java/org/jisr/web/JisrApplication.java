package org.jisr.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jisr.access.Violation;

/**
 * Everything under {@code /api}. The OpenAPI document at {@code /openapi} lists it; it is made with
 * the build, and the front end's types are made from it.
 */
@OpenAPIDefinition(
    info = @Info(title = "Jisr", version = "1"),
    components =
        @Components(
            schemas = {
              @Schema(name = "Problem", implementation = Problem.class),
              @Schema(name = "Violation", implementation = Violation.class)
            },
            responses =
                @APIResponse(
                    name = "Refusal",
                    description = "Problem details (RFC 9457); the type's last part is the reason",
                    content =
                        @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "Problem")))))
@ApplicationPath("api")
public class JisrApplication extends Application {}
