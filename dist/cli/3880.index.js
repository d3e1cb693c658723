export const id = 3880;
export const ids = [3880];
export const modules = { 13880: ((module) => {
	module.exports = {
		LIMITER_TYPES: {
			MEMORY: "memory",
			CLUSTER: "cluster",
			MEMCACHE: "memcache",
			MONGO: "mongo",
			REDIS: "redis",
			MYSQL: "mysql",
			POSTGRES: "postgres",
			DYNAMO: "dynamo",
			PRISMA: "prisma",
			SQLITE: "sqlite",
			VALKEY: "valkey",
			VALKEY_GLIDE: "valkey-glide"
		},
		ERR_UNKNOWN_LIMITER_TYPE_MESSAGE: "Unknown limiter type. Use one of LIMITER_TYPES constants."
	};
}) };
