package io.crossing.diagram.web;

import io.crossing.diagram.Admins;
import io.crossing.diagram.Change;
import io.crossing.diagram.CheckingDraft.Checked;
import io.crossing.diagram.Draft;
import io.crossing.diagram.ReceivingFiles;
import io.crossing.diagram.ReceivingFiles.Received;
import io.crossing.diagram.WorkshopError;
import io.crossing.people.Person;
import io.crossing.process.DeployedFiles;
import io.crossing.process.DeployedFiles.Version;
import io.crossing.process.DiagramFile;
import io.crossing.process.DiagramKey;
import io.crossing.process.DiagramKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Just enough of the Camunda 7 REST API for the Deploy button of the Camunda Modeler; errors have the form that it shows. */
@RestController
@RequestMapping("/engine-rest")
@Tag(name = "Camunda Modeler")
class EngineRest {

    private static final int MOST_FILES = 100;

    private final ReceivingFiles receiving;
    private final DeployedFiles deployed;
    private final CheckWords checks;
    private final WorkshopWords words;

    EngineRest(ReceivingFiles receiving, DeployedFiles deployed, CheckWords checks, WorkshopWords words) {
        this.receiving = receiving;
        this.deployed = deployed;
        this.checks = checks;
        this.words = words;
    }

    @GetMapping("/version")
    @Operation(summary = "The version of the engine's API that is spoken here")
    @ApiResponse(responseCode = "200", description = "The version")
    @ApiResponse(responseCode = "401", description = "Say who you are with HTTP Basic or a bearer token")
    Map<String, String> version() {
        return Map.of("version", "7.24.0");
    }

    @GetMapping("/deployment")
    @Operation(summary = "What is deployed, a version of a file each, the newest first")
    @ApiResponse(responseCode = "200", description = "A page of them")
    @ApiResponse(responseCode = "401", description = "Say who you are with HTTP Basic or a bearer token")
    List<EngineDeployment> deployments(
            @RequestParam(defaultValue = "0") int firstResult, @RequestParam(defaultValue = "100") int maxResults) {
        return deployed.all().stream()
                .sorted(Comparator.comparing(Version::deployedAt).reversed())
                .skip(Math.max(0, firstResult))
                .limit(Math.max(0, Math.min(maxResults, 1000)))
                .map(version -> new EngineDeployment(
                        version.key().file() + ":" + version.version(),
                        version.title(),
                        null,
                        null,
                        version.deployedAt().toString()))
                .toList();
    }

    @PostMapping("/deployment/create")
    @Operation(
            summary = "Deploy from the Camunda Modeler",
            description =
                    "What it sends becomes a checked draft, which is published if it is clean and its sender may. "
                            + "Everything else is answered as an error that says where the draft is and what is to be done.")
    @ApiResponse(responseCode = "200", description = "Published, or deployed just like this already")
    @ApiResponse(responseCode = "401", description = "Say who you are with HTTP Basic or a bearer token")
    @ApiResponse(
            responseCode = "400",
            description = "Something has to be mended first; what can be opened is kept as a draft")
    @ApiResponse(responseCode = "403", description = "Not a process admin")
    @ApiResponse(responseCode = "409", description = "Somebody else is changing it, or has to approve the draft")
    ResponseEntity<Map<String, Object>> create(MultipartHttpServletRequest request, Person by) throws IOException {
        Admins.must(by);
        List<DiagramFile> files = new ArrayList<>();
        for (List<MultipartFile> parts : request.getMultiFileMap().values()) {
            for (MultipartFile part : parts) {
                files.add(new DiagramFile(
                        Objects.requireNonNullElse(part.getOriginalFilename(), part.getName()), part.getBytes()));
            }
        }
        if (files.isEmpty() || files.size() > MOST_FILES) {
            return error(HttpStatus.BAD_REQUEST, words.say("workshop.modeler.files", MOST_FILES), Map.of());
        }
        return answer(receiving.receive(by, files), request);
    }

    private ResponseEntity<Map<String, Object>> answer(Received received, HttpServletRequest request) {
        Draft held = received.heldBy();
        if (held != null) {
            String page = page(request, "/workshop/" + held.key().file());
            return error(
                    HttpStatus.CONFLICT,
                    words.say("workshop.modeler.held", held.key().file(), words.name(held.savedBy()), page),
                    Map.of());
        }
        if (received.published()) {
            return ResponseEntity.ok(deployed(received));
        }
        Change change = Objects.requireNonNull(received.change());
        Checked checked = Objects.requireNonNull(received.checked());
        String page = page(request, "/workshop/changes/" + change.id());
        if (checked.clean()) {
            return error(HttpStatus.CONFLICT, words.say("workshop.modeler.approve", page), Map.of());
        }
        List<FindingView> findings = checks.of(checked);
        String first = findings.stream()
                .filter(finding -> finding.severity().equals("error"))
                .limit(5)
                .map(finding -> finding.message() + " " + finding.help())
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
        return error(
                HttpStatus.BAD_REQUEST, words.say("workshop.modeler.findings", page) + "\n" + first, details(findings));
    }

    /** The problems by file, as the engine reports what it cannot read. */
    private static Map<String, Object> details(List<FindingView> findings) {
        Map<String, Object> files = new LinkedHashMap<>();
        findings.stream().map(FindingView::file).distinct().forEach(file -> {
            List<FindingView> here = findings.stream()
                    .filter(finding -> finding.file().equals(file))
                    .toList();
            files.put(file, Map.of("errors", problems(here, "error"), "warnings", problems(here, "warning")));
        });
        return files;
    }

    private static List<Map<String, Object>> problems(List<FindingView> findings, String severity) {
        return findings.stream()
                .filter(finding -> finding.severity().equals(severity))
                .map(finding -> Map.<String, Object>of(
                        "message",
                        finding.message() + " " + finding.help(),
                        "line",
                        0,
                        "column",
                        0,
                        "mainElementId",
                        finding.element(),
                        "elementIds",
                        List.of(finding.element())))
                .toList();
    }

    private Map<String, Object> deployed(Received received) {
        Map<String, Object> processes = new LinkedHashMap<>();
        String at = "";
        for (DiagramKey key : received.keys()) {
            Version newest = deployed.versions(key).stream().findFirst().orElse(null);
            if (newest != null) {
                at = newest.deployedAt().toString();
                if (key.kind() == DiagramKind.BPMN) {
                    String id = key.name() + ":" + newest.version();
                    processes.put(
                            id,
                            Map.of(
                                    "id", id,
                                    "key", key.name(),
                                    "name", newest.title(),
                                    "version", newest.version(),
                                    "resource", key.file()));
                }
            }
        }
        Map<String, Object> answer =
                deployment(received.keys().get(0).file(), received.keys().get(0).name(), at);
        answer.put("deployedProcessDefinitions", processes);
        return answer;
    }

    private static Map<String, Object> deployment(String id, String name, String at) {
        Map<String, Object> deployment = new LinkedHashMap<>();
        deployment.put("id", id);
        deployment.put("name", name);
        deployment.put("source", null);
        deployment.put("tenantId", null);
        deployment.put("deploymentTime", at);
        deployment.put("links", List.of());
        return deployment;
    }

    private static String page(HttpServletRequest request, String path) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.indexOf("/engine-rest")) + path;
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refuse(WorkshopError refused) {
        HttpStatus status =
                refused instanceof WorkshopError.NotAnAdministrator ? HttpStatus.FORBIDDEN : HttpStatus.BAD_REQUEST;
        return error(status, refused.in(LocaleContextHolder.getLocale()), Map.of());
    }

    private static ResponseEntity<Map<String, Object>> error(
            HttpStatus status, String message, Map<String, Object> details) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", details.isEmpty() ? "RestException" : "ParseException");
        body.put("message", message);
        if (!details.isEmpty()) {
            body.put("details", details);
        }
        return ResponseEntity.status(status).body(body);
    }

    /** A deployment as the engine's API says it. */
    record EngineDeployment(
            String id,
            String name,
            @Nullable String source,
            @Nullable String tenantId,
            String deploymentTime) {}
}
