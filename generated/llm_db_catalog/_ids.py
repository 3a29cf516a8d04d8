# Written by `llm-db generate`. Do not edit. Template: templates/ids.py.jinja.
# input sha256:17b230134aa548c66a399b75
# body sha256:dc7fe4f86cacdd5a043eb6bb
from __future__ import annotations

from typing import Literal, TypeAlias

from llm_db.schema import ProviderIdEnum


class ProviderId(ProviderIdEnum):
    P_302AI = "302ai"
    ABACUS = "abacus"
    ABLITERATION_AI = "abliteration_ai"
    ABOVE = "above"
    AGENTROUTER = "agentrouter"
    AGNES = "agnes"
    AI21 = "ai21"
    AI_ROUTER = "ai_router"
    AIAND = "aiand"
    AIHUBMIX = "aihubmix"
    AINETCAFE = "ainetcafe"
    AIXY = "aixy"
    AKI_IO = "aki_io"
    ALIBABA = "alibaba"
    ALIBABA_CN = "alibaba_cn"
    ALIBABA_CODING_PLAN = "alibaba_coding_plan"
    ALIBABA_CODING_PLAN_CN = "alibaba_coding_plan_cn"
    ALIBABA_TOKEN_PLAN = "alibaba_token_plan"
    ALIBABA_TOKEN_PLAN_CN = "alibaba_token_plan_cn"
    AMAZON_BEDROCK = "amazon_bedrock"
    AMBIENT = "ambient"
    AMD = "amd"
    ANTHROPIC = "anthropic"
    ANYAPI = "anyapi"
    ARCEE = "arcee"
    ATOMIC_CHAT = "atomic_chat"
    AURIKO = "auriko"
    AZURE = "azure"
    AZURE_COGNITIVE_SERVICES = "azure_cognitive_services"
    BAILING = "bailing"
    BASETEN = "baseten"
    BEE = "bee"
    BERGET = "berget"
    BLUECLAW = "blueclaw"
    BOTHUB = "bothub"
    CEREBRAS = "cerebras"
    CHUTES = "chutes"
    CLARIFAI = "clarifai"
    CLAUDINIO = "claudinio"
    CLINE_PASS = "cline_pass"
    CLOUDFERRO_SHERLOCK = "cloudferro_sherlock"
    CLOUDFLARE_AI_GATEWAY = "cloudflare_ai_gateway"
    CLOUDFLARE_WORKERS_AI = "cloudflare_workers_ai"
    COHERE = "cohere"
    CORALBRICKS = "coralbricks"
    CORTECS = "cortecs"
    CROF = "crof"
    CROSSMODEL = "crossmodel"
    CRUSOE = "crusoe"
    DAOXE = "daoxe"
    DATABRICKS = "databricks"
    DEEPINFRA = "deepinfra"
    DEEPSEEK = "deepseek"
    DIGITALOCEAN = "digitalocean"
    DINFERENCE = "dinference"
    DRUN = "drun"
    EBCLOUD = "ebcloud"
    ECHO = "echo"
    EDENAI = "edenai"
    EMPIRIOLABS = "empiriolabs"
    EVROC = "evroc"
    FASTROUTER = "fastrouter"
    FIREWORKS_AI = "fireworks_ai"
    FREEMODEL = "freemodel"
    FRIENDLI = "friendli"
    FROGBOT = "frogbot"
    GITHUB_COPILOT = "github_copilot"
    GITLAB = "gitlab"
    GMICLOUD = "gmicloud"
    GOOGLE = "google"
    GOOGLE_VERTEX = "google_vertex"
    GOOGLE_VERTEX_ANTHROPIC = "google_vertex_anthropic"
    GREENPT = "greenpt"
    GROQ = "groq"
    HELICONE = "helicone"
    HETZNER = "hetzner"
    HPC_AI = "hpc_ai"
    HUGGINGFACE = "huggingface"
    HYPER = "hyper"
    IFLOWCN = "iflowcn"
    IMPOSSIBL = "impossibl"
    INCEPTION = "inception"
    INCEPTRON = "inceptron"
    INCO = "inco"
    INFER = "infer"
    INFERENCE = "inference"
    INFERX = "inferx"
    INFOMANIAK = "infomaniak"
    IO_NET = "io_net"
    ITERACOMPUTE = "iteracompute"
    JALAPENO = "jalapeno"
    JIEKOU = "jiekou"
    KENARI = "kenari"
    KILO = "kilo"
    KIMI_CODE_PLAN_CN = "kimi_code_plan_cn"
    KIMI_CODE_PLAN_GLOBAL = "kimi_code_plan_global"
    KLOKINTEGRATION = "klokintegration"
    KOSMIK = "kosmik"
    KUAE_CLOUD_CODING_PLAN = "kuae_cloud_coding_plan"
    LILAC = "lilac"
    LLAMA = "llama"
    LLMGATEWAY = "llmgateway"
    LLMGATEWAY_PROVIDERS = "llmgateway_providers"
    LLMTECH = "llmtech"
    LLMTR = "llmtr"
    LMSTUDIO = "lmstudio"
    LONGCAT = "longcat"
    LUCIDQUERY = "lucidquery"
    LYNKR = "lynkr"
    MEGANOVA = "meganova"
    MELIOUS = "melious"
    MERGE_GATEWAY = "merge_gateway"
    META = "meta"
    MINIMAX = "minimax"
    MINIMAX_CN = "minimax_cn"
    MINIMAX_CN_CODING_PLAN = "minimax_cn_coding_plan"
    MINIMAX_CODING_PLAN = "minimax_coding_plan"
    MISTRAL = "mistral"
    MIXLAYER = "mixlayer"
    MOARK = "moark"
    MODAL = "modal"
    MODEL_ORACLE_AI = "model_oracle_ai"
    MODELIS = "modelis"
    MODELSCOPE = "modelscope"
    MOONSHOTAI = "moonshotai"
    MOONSHOTAI_CN = "moonshotai_cn"
    MORPH = "morph"
    NAN = "nan"
    NANO_GPT = "nano_gpt"
    NEARAI = "nearai"
    NEBIUS = "nebius"
    NEON = "neon"
    NEOSMITH = "neosmith"
    NEURALWATT = "neuralwatt"
    NOVA = "nova"
    NOVITA_AI = "novita_ai"
    NVIDIA = "nvidia"
    OCI = "oci"
    OFOX = "ofox"
    OLLAMA_CLOUD = "ollama_cloud"
    OPENAI = "openai"
    OPENCODE = "opencode"
    OPENCODE_GO = "opencode_go"
    OPENREASON = "openreason"
    OPENROUTER = "openrouter"
    OPPER = "opper"
    ORCAROUTER = "orcarouter"
    OVHCLOUD = "ovhcloud"
    PARETO = "pareto"
    PENDRA = "pendra"
    PERPLEXITY = "perplexity"
    PERPLEXITY_AGENT = "perplexity_agent"
    PIONEER = "pioneer"
    POE = "poe"
    POOLSIDE = "poolside"
    PRIVATEMODE_AI = "privatemode_ai"
    QIHANG_AI = "qihang_ai"
    QINIU_AI = "qiniu_ai"
    QVAC = "qvac"
    REGOLO_AI = "regolo_ai"
    REQUESTY = "requesty"
    ROUTING_RUN = "routing_run"
    RUNINFRA = "runinfra"
    SAKANA = "sakana"
    SALAD_CLOUD = "salad_cloud"
    SAP_AI_CORE = "sap_ai_core"
    SARVAM = "sarvam"
    SCALEWAY = "scaleway"
    SCNET_TOKEN_PLAN = "scnet_token_plan"
    SCX_AI = "scx_ai"
    SENSENOVA = "sensenova"
    SILICONFLOW = "siliconflow"
    SILICONFLOW_CN = "siliconflow_cn"
    SNOWFLAKE_CORTEX = "snowflake_cortex"
    STACKIT = "stackit"
    STANDARDCOMPUTE = "standardcompute"
    STEPFUN = "stepfun"
    STEPFUN_AI = "stepfun_ai"
    STEPFUN_AI_STEP_PLAN = "stepfun_ai_step_plan"
    STEPFUN_STEP_PLAN = "stepfun_step_plan"
    SUBCONSCIOUS = "subconscious"
    SUBMODEL = "submodel"
    SYNTHETIC = "synthetic"
    TEMPR = "tempr"
    TENCENT_CODING_PLAN = "tencent_coding_plan"
    TENCENT_TOKEN_PLAN = "tencent_token_plan"
    TENCENT_TOKENHUB = "tencent_tokenhub"
    TENSORX = "tensorx"
    THE_GRID_AI = "the_grid_ai"
    THINKINGMACHINES = "thinkingmachines"
    TINFOIL = "tinfoil"
    TOGETHERAI = "togetherai"
    TOKENGO = "tokengo"
    TOKENROUTER = "tokenrouter"
    TRUSTEDROUTER = "trustedrouter"
    UMANS_AI = "umans_ai"
    UMANS_AI_CODING_PLAN = "umans_ai_coding_plan"
    UNOROUTER = "unorouter"
    UPSTAGE = "upstage"
    V0 = "v0"
    VANCINE = "vancine"
    VENICE = "venice"
    VERCEL = "vercel"
    VISPARK = "vispark"
    VIVGRID = "vivgrid"
    VOLCENGINE = "volcengine"
    VOLCENGINE_CODING_PLAN = "volcengine_coding_plan"
    VULTR = "vultr"
    WAFER_AI = "wafer_ai"
    WALLABY = "wallaby"
    WANDB = "wandb"
    WATSONX = "watsonx"
    XAI = "xai"
    XIAOMI = "xiaomi"
    XIAOMI_TOKEN_PLAN_AMS = "xiaomi_token_plan_ams"
    XIAOMI_TOKEN_PLAN_CN = "xiaomi_token_plan_cn"
    XIAOMI_TOKEN_PLAN_SGP = "xiaomi_token_plan_sgp"
    XPERSONA = "xpersona"
    ZAI = "zai"
    ZAI_CODING_PLAN = "zai_coding_plan"
    ZELDOC = "zeldoc"
    ZENIFRA = "zenifra"
    ZENMUX = "zenmux"
    ZHIPUAI = "zhipuai"
    ZHIPUAI_CODING_PLAN = "zhipuai_coding_plan"


ProviderName: TypeAlias = Literal[
    "302ai",
    "abacus",
    "abliteration_ai",
    "above",
    "agentrouter",
    "agnes",
    "ai21",
    "ai_router",
    "aiand",
    "aihubmix",
    "ainetcafe",
    "aixy",
    "aki_io",
    "alibaba",
    "alibaba_cn",
    "alibaba_coding_plan",
    "alibaba_coding_plan_cn",
    "alibaba_token_plan",
    "alibaba_token_plan_cn",
    "amazon_bedrock",
    "ambient",
    "amd",
    "anthropic",
    "anyapi",
    "arcee",
    "atomic_chat",
    "auriko",
    "azure",
    "azure_cognitive_services",
    "bailing",
    "baseten",
    "bee",
    "berget",
    "blueclaw",
    "bothub",
    "cerebras",
    "chutes",
    "clarifai",
    "claudinio",
    "cline_pass",
    "cloudferro_sherlock",
    "cloudflare_ai_gateway",
    "cloudflare_workers_ai",
    "cohere",
    "coralbricks",
    "cortecs",
    "crof",
    "crossmodel",
    "crusoe",
    "daoxe",
    "databricks",
    "deepinfra",
    "deepseek",
    "digitalocean",
    "dinference",
    "drun",
    "ebcloud",
    "echo",
    "edenai",
    "empiriolabs",
    "evroc",
    "fastrouter",
    "fireworks_ai",
    "freemodel",
    "friendli",
    "frogbot",
    "github_copilot",
    "gitlab",
    "gmicloud",
    "google",
    "google_vertex",
    "google_vertex_anthropic",
    "greenpt",
    "groq",
    "helicone",
    "hetzner",
    "hpc_ai",
    "huggingface",
    "hyper",
    "iflowcn",
    "impossibl",
    "inception",
    "inceptron",
    "inco",
    "infer",
    "inference",
    "inferx",
    "infomaniak",
    "io_net",
    "iteracompute",
    "jalapeno",
    "jiekou",
    "kenari",
    "kilo",
    "kimi_code_plan_cn",
    "kimi_code_plan_global",
    "klokintegration",
    "kosmik",
    "kuae_cloud_coding_plan",
    "lilac",
    "llama",
    "llmgateway",
    "llmgateway_providers",
    "llmtech",
    "llmtr",
    "lmstudio",
    "longcat",
    "lucidquery",
    "lynkr",
    "meganova",
    "melious",
    "merge_gateway",
    "meta",
    "minimax",
    "minimax_cn",
    "minimax_cn_coding_plan",
    "minimax_coding_plan",
    "mistral",
    "mixlayer",
    "moark",
    "modal",
    "model_oracle_ai",
    "modelis",
    "modelscope",
    "moonshotai",
    "moonshotai_cn",
    "morph",
    "nan",
    "nano_gpt",
    "nearai",
    "nebius",
    "neon",
    "neosmith",
    "neuralwatt",
    "nova",
    "novita_ai",
    "nvidia",
    "oci",
    "ofox",
    "ollama_cloud",
    "openai",
    "opencode",
    "opencode_go",
    "openreason",
    "openrouter",
    "opper",
    "orcarouter",
    "ovhcloud",
    "pareto",
    "pendra",
    "perplexity",
    "perplexity_agent",
    "pioneer",
    "poe",
    "poolside",
    "privatemode_ai",
    "qihang_ai",
    "qiniu_ai",
    "qvac",
    "regolo_ai",
    "requesty",
    "routing_run",
    "runinfra",
    "sakana",
    "salad_cloud",
    "sap_ai_core",
    "sarvam",
    "scaleway",
    "scnet_token_plan",
    "scx_ai",
    "sensenova",
    "siliconflow",
    "siliconflow_cn",
    "snowflake_cortex",
    "stackit",
    "standardcompute",
    "stepfun",
    "stepfun_ai",
    "stepfun_ai_step_plan",
    "stepfun_step_plan",
    "subconscious",
    "submodel",
    "synthetic",
    "tempr",
    "tencent_coding_plan",
    "tencent_token_plan",
    "tencent_tokenhub",
    "tensorx",
    "the_grid_ai",
    "thinkingmachines",
    "tinfoil",
    "togetherai",
    "tokengo",
    "tokenrouter",
    "trustedrouter",
    "umans_ai",
    "umans_ai_coding_plan",
    "unorouter",
    "upstage",
    "v0",
    "vancine",
    "venice",
    "vercel",
    "vispark",
    "vivgrid",
    "volcengine",
    "volcengine_coding_plan",
    "vultr",
    "wafer_ai",
    "wallaby",
    "wandb",
    "watsonx",
    "xai",
    "xiaomi",
    "xiaomi_token_plan_ams",
    "xiaomi_token_plan_cn",
    "xiaomi_token_plan_sgp",
    "xpersona",
    "zai",
    "zai_coding_plan",
    "zeldoc",
    "zenifra",
    "zenmux",
    "zhipuai",
    "zhipuai_coding_plan",
]
